import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { barOf } from './bar';

interface StockBarProps {
  readonly onHand: number;
  readonly reserved: number;
  readonly free: number;
  /** 0: none, and no tick. */
  readonly minimum: number;
  /** Too little; by this bar's own numbers when left out. One place may hold little of what lies elsewhere. */
  readonly low?: boolean;
}

/** On hand, drawn: what is free, what is held for somebody, and the minimum as a tick. */
export function StockBar({ onHand, reserved, free, minimum, low = free < minimum }: StockBarProps) {
  const translate = useTranslate();
  const tones = useTones();
  const bar = barOf({ free, reserved, minimum });
  return (
    <Box
      role="img"
      aria-label={translate('jn.part.bar', { onHand, reserved, free, minimum })}
      sx={{ position: 'relative', height: 14, minWidth: 88, display: 'flex', alignItems: 'center' }}
    >
      <Box
        sx={{
          display: 'flex',
          width: '100%',
          height: 8,
          borderRadius: 1,
          overflow: 'hidden',
          bgcolor: tones.after.soft,
        }}
      >
        <Box sx={{ width: `${bar.free}%`, bgcolor: tones[low ? 'look' : 'free'].solid }} />
        <Box sx={{ width: `${bar.reserved}%`, bgcolor: tones.paid.solid }} />
      </Box>
      {bar.minimum === null ? null : (
        <Box
          sx={{
            position: 'absolute',
            insetBlock: 0,
            left: `calc(${bar.minimum}% - 1px)`,
            width: 2,
            bgcolor: 'text.primary',
          }}
        />
      )}
    </Box>
  );
}
