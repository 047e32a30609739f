import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTone } from '../../theme/use-tone';
import { formatFen, formatInstant } from '../../widgets/format';
import type { DraftLine } from './draft-line';

interface ConflictCellProps {
  readonly theirs: DraftLine;
  readonly mine: string;
  onChoose(use: 'MINE' | 'THEIRS'): void;
}

/** The other's number beside mine, with who and when; it reaches over the cells to its right. */
export function ConflictCell({ theirs, mine, onChoose }: ConflictCellProps) {
  const translate = useTranslate();
  const { ink, soft } = useTone('look');
  const who = translate('jn.prices.conflict.who', {
    who: theirs.changedBy ?? '',
    at: theirs.changedAt === null ? '' : formatInstant(theirs.changedAt).slice(5),
    price: formatFen(theirs.priceFen),
  });
  return (
    <>
      <span className="jn-grid-text">{mine}</span>
      <Box
        className="jn-grid-spill"
        sx={{
          position: 'absolute',
          left: '100%',
          top: 0,
          height: 35,
          px: 1,
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          zIndex: 3,
          color: ink,
          bgcolor: soft,
          cursor: 'default',
          '& button': { minWidth: 0, px: 1, py: 0, height: 26 },
        }}
      >
        <span>{who}</span>
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          data-cell-action
          tabIndex={-1}
          onClick={() => onChoose('MINE')}
        >
          {translate('jn.prices.conflict.mine')}
        </Button>
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          data-cell-action
          tabIndex={-1}
          onClick={() => onChoose('THEIRS')}
        >
          {translate('jn.prices.conflict.theirs')}
        </Button>
      </Box>
    </>
  );
}
