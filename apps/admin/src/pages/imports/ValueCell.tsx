import { Box, TableCell } from '@mui/material';
import { useTones } from '../../theme/use-tone';
import { changeOf, type ImportedRow, isWrong, textOf } from './imported-row';

interface ValueCellProps {
  readonly row: ImportedRow;
  readonly name: string;
  shown(value: string | null): string;
}

/** One cell of the file: marked when it is wrong, with both values when it changes something. */
export function ValueCell({ row, name, shown }: ValueCellProps) {
  const tones = useTones();
  const change = changeOf(row, name);
  if (isWrong(row, name)) {
    return (
      <TableCell aria-invalid sx={{ bgcolor: tones.broken.soft, color: tones.broken.ink }}>
        <span aria-hidden>✕ </span>
        {shown(textOf(row, name))}
      </TableCell>
    );
  }
  if (change === null) return <TableCell>{shown(textOf(row, name))}</TableCell>;
  return (
    <TableCell sx={{ bgcolor: tones.paid.soft, color: tones.paid.ink }}>
      <Box component="del" sx={{ opacity: 0.85 }}>
        {shown(change.before)}
      </Box>{' '}
      → {shown(change.after)}
    </TableCell>
  );
}
