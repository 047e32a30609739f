import { TableCell } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTones } from '../../theme/use-tone';
import { changeOf, type ImportedRow, isWrong, textOf } from './imported-row';
import { changeText, yuanText } from './price-change';

const figures = { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

export function PriceHeadings() {
  const translate = useTranslate();
  return (
    <>
      <TableCell sx={figures}>{translate('jn.import.oldPrice')}</TableCell>
      <TableCell sx={figures}>{translate('jn.import.newPrice')}</TableCell>
      <TableCell sx={figures}>{translate('jn.import.change')}</TableCell>
    </>
  );
}

/** The price before, the price of the file, and by how much they differ. */
export function PriceCells({ row }: { row: ImportedRow }) {
  const tones = useTones();
  const change = changeOf(row, 'price');
  const price = textOf(row, 'price');
  const tone = isWrong(row, 'price') ? tones.broken : row.fate === 'DEARER' ? tones.look : null;
  return (
    <>
      <TableCell sx={figures}>
        {yuanText(change ? change.before : row.fate === 'REFUSED' ? null : price)}
      </TableCell>
      <TableCell
        {...(isWrong(row, 'price') ? { 'aria-invalid': true } : {})}
        sx={{ ...figures, ...(tone ? { bgcolor: tone.soft, color: tone.ink } : {}) }}
      >
        {isWrong(row, 'price') ? <span aria-hidden>✕ </span> : null}
        {yuanText(price)}
      </TableCell>
      <TableCell sx={figures}>{(change && changeText(change.before, change.after)) ?? '—'}</TableCell>
    </>
  );
}
