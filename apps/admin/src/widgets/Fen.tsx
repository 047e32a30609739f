import { Box } from '@mui/material';
import { formatFen } from './format';

/** Money: ¥1,234.00, right-aligned figures. */
export function Fen({ value }: { value: number | null | undefined }) {
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {formatFen(value)}
    </Box>
  );
}
