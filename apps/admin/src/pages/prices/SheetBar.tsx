import BrokenIcon from '@mui/icons-material/Block';
import SavedIcon from '@mui/icons-material/CloudDone';
import WaitingIcon from '@mui/icons-material/CloudOff';
import SavingIcon from '@mui/icons-material/CloudUpload';
import WrongIcon from '@mui/icons-material/Error';
import ConflictIcon from '@mui/icons-material/PeopleAlt';
import LookIcon from '@mui/icons-material/ReportProblem';
import { Box, Button, Link, Paper } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ToneName } from '../../theme/tokens';
import { ToneChip } from '../../widgets/ToneChip';
import type { SheetFilter } from './sheet-view';
import type { SavingState } from './use-saving';

interface SheetBarProps {
  readonly counts: Readonly<Record<SheetFilter, number>>;
  /** null: nothing can be typed here. */
  readonly saving: SavingState | null;
  /** What the new prices do to quotes that wait for an answer. */
  readonly quotes: ReactNode;
  readonly actions: ReactNode;
  onFilter(filter: SheetFilter): void;
}

const signals: readonly { filter: SheetFilter; tone: ToneName; icon: typeof LookIcon }[] = [
  { filter: 'WRONG', tone: 'broken', icon: WrongIcon },
  { filter: 'CONFLICT', tone: 'look', icon: ConflictIcon },
  { filter: 'ABOVE', tone: 'broken', icon: BrokenIcon },
  { filter: 'REASONLESS', tone: 'look', icon: LookIcon },
];

/** Below the grid, always in sight: what has changed, what is wrong, whether it is saved, what comes next. */
export function SheetBar({ counts, saving, quotes, actions, onFilter }: SheetBarProps) {
  const translate = useTranslate();
  return (
    <Paper
      square
      variant="outlined"
      sx={{
        position: 'sticky',
        bottom: { xs: 56, sm: 0 },
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        px: 1.5,
        py: 1,
      }}
    >
      <Link component="button" type="button" color="inherit" onClick={() => onFilter('CHANGED')}>
        {translate('jn.prices.changedRows', { count: counts.CHANGED })}
      </Link>
      {signals
        .filter(({ filter }) => counts[filter] > 0)
        .map(({ filter, tone, icon }) => (
          <Link
            key={filter}
            component="button"
            type="button"
            underline="none"
            onClick={() => onFilter(filter)}
          >
            <ToneChip tone={tone} icon={icon}>
              {translate(`jn.prices.filter.${filter}`)} {counts[filter]}
            </ToneChip>
          </Link>
        ))}
      {saving === null ? null : <Saved saving={saving} />}
      {quotes}
      <Box sx={{ flex: 1 }} />
      {actions}
    </Paper>
  );
}

function Saved({ saving }: { saving: SavingState }) {
  const translate = useTranslate();
  const { state, unsavedCount, problem, retry } = saving;
  const { tone, icon, words } = looks[problem === null ? state : 'OFFLINE'];
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <ToneChip tone={tone} icon={icon}>
        {translate(words, { count: unsavedCount })}
      </ToneChip>
      {problem === null ? null : (
        <>
          <span>{problem}</span>
          <Button size="small" onClick={retry}>
            {translate('jn.frame.retry')}
          </Button>
        </>
      )}
    </Box>
  );
}

const looks: Readonly<
  Record<SavingState['state'] | 'OFFLINE', { tone: ToneName; icon: typeof LookIcon; words: string }>
> = {
  SAVED: { tone: 'free', icon: SavedIcon, words: 'jn.prices.saved' },
  SAVING: { tone: 'after', icon: SavingIcon, words: 'jn.prices.saving' },
  HELD: { tone: 'look', icon: LookIcon, words: 'jn.prices.held' },
  OFFLINE: { tone: 'look', icon: WaitingIcon, words: 'jn.prices.keptHere' },
};
