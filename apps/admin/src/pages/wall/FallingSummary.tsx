import type { PlainDate } from '@jiannuo/rules';
import FallingIcon from '@mui/icons-material/PersonRemove';
import StandingIcon from '@mui/icons-material/Verified';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTone } from '../../theme/use-tone';
import type { FallingOut } from './standing';

interface FallingSummaryProps {
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly falling: FallingOut;
  readonly shown: number;
  readonly total: number;
  readonly onlyFalling: boolean;
  onOnlyFalling(only: boolean): void;
}

/** Who falls out by the day, in one sentence; a press leaves only them. */
export function FallingSummary(props: FallingSummaryProps) {
  const { on, today, falling, shown, total, onlyFalling } = props;
  const translate = useTranslate();
  const tone = useTone(falling.people > 0 ? 'broken' : 'free');
  const Icon = falling.people > 0 ? FallingIcon : StandingIcon;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, minHeight: 40, mb: 1 }}>
      <Box role="status" sx={{ display: 'flex', gap: 0.75, alignItems: 'center', flex: 1, minWidth: 240 }}>
        {on === today ? (
          <span>{translate('jn.wall.people', { smart_count: shown, count: shown, total })}</span>
        ) : (
          <Box
            component="span"
            sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', color: tone.ink, fontWeight: 600 }}
          >
            <Icon aria-hidden fontSize="small" />
            {falling.people === 0
              ? translate('jn.wall.nobodyFalls', { on })
              : translate('jn.wall.falls', {
                  on,
                  people: falling.people,
                  certificates: falling.certificates,
                })}
          </Box>
        )}
      </Box>
      {falling.people > 0 || onlyFalling ? (
        <Button
          size="small"
          variant={onlyFalling ? 'contained' : 'outlined'}
          aria-pressed={onlyFalling}
          onClick={() => props.onOnlyFalling(!onlyFalling)}
        >
          {translate('jn.wall.view.FALLS_OUT')}
        </Button>
      ) : null}
    </Box>
  );
}
