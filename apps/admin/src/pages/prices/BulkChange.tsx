import { changeByPercent, type PriceRounding } from '@jiannuo/rules';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
} from '@mui/material';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatFen, plainYuan } from '../../widgets/format';
import { ScrollTable } from '../../widgets/ScrollTable';
import type { DraftRow } from './draft-line';
import { readPercent } from './percent';
import { type CellEdit, priceOf } from './sheet';

interface BulkChangeProps {
  readonly selected: readonly DraftRow[];
  readonly filtered: readonly DraftRow[];
  onApply(edits: readonly CellEdit[]): void;
  onClose(): void;
}

const roundings: readonly PriceRounding[] = ['FEN', 'JIAO', 'YUAN', 'TEN_YUAN'];
const ROWS_SHOWN = 8;

/** Many prices by percent: first what would become of them, then one step that can be taken back. */
export function BulkChange({ selected, filtered, onApply, onClose }: BulkChangeProps) {
  const translate = useTranslate();
  const [scope, setScope] = useState<'SELECTED' | 'FILTERED'>(selected.length > 1 ? 'SELECTED' : 'FILTERED');
  const [text, setText] = useState('');
  const [roundTo, setRoundTo] = useState<PriceRounding>('YUAN');
  const percent = readPercent(text);
  const rows = scope === 'SELECTED' ? selected : filtered;
  const changes = useMemo(
    () => (percent === null ? [] : changesOf(rows, percent, roundTo)),
    [rows, percent, roundTo],
  );
  const above = changes.filter(
    ({ row, fen }) => row.line.ceilingFen !== null && fen > row.line.ceilingFen,
  ).length;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(
      changes.map(({ row, fen }) => ({ itemId: row.line.itemId, field: 'price', text: plainYuan(fen) })),
    );
    onClose();
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="bulk-title">
      <form onSubmit={submit}>
        <DialogTitle id="bulk-title">{translate('jn.prices.bulk.title')}</DialogTitle>
        <DialogContent>
          <RadioGroup
            aria-label={translate('jn.prices.bulk.scope')}
            value={scope}
            onChange={(_, value) => setScope(value === 'SELECTED' ? 'SELECTED' : 'FILTERED')}
          >
            <FormControlLabel
              value="SELECTED"
              control={<Radio size="small" />}
              label={translate('jn.prices.bulk.selected', { count: selected.length })}
            />
            <FormControlLabel
              value="FILTERED"
              control={<Radio size="small" />}
              label={translate('jn.prices.bulk.filtered', { count: filtered.length })}
            />
          </RadioGroup>
          <TextField
            autoFocus
            fullWidth
            margin="normal"
            label={translate('jn.prices.bulk.percent')}
            helperText={translate('jn.prices.bulk.percentHelp')}
            value={text}
            error={text !== '' && percent === null}
            onChange={(event) => setText(event.target.value)}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
          <TextField
            select
            fullWidth
            margin="normal"
            label={translate('jn.prices.bulk.roundTo')}
            value={roundTo}
            onChange={(event) => setRoundTo(roundings.find((unit) => unit === event.target.value) ?? 'FEN')}
          >
            {roundings.map((unit) => (
              <MenuItem key={unit} value={unit}>
                {translate(`jn.enum.PriceRounding.${unit}`)}
              </MenuItem>
            ))}
          </TextField>
          {percent === null ? null : (
            <Alert severity={above > 0 ? 'warning' : 'info'} sx={{ my: 1 }}>
              {translate('jn.prices.bulk.effect', { count: changes.length, above })}
            </Alert>
          )}
          {changes.length === 0 ? null : (
            <Preview changes={changes.slice(0, ROWS_SHOWN)} more={changes.length} />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={changes.length === 0}>
            {translate('jn.prices.bulk.apply', { count: changes.length })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface Change {
  readonly row: DraftRow;
  readonly before: number;
  readonly fen: number;
}

function Preview({ changes, more }: { changes: readonly Change[]; more: number }) {
  const translate = useTranslate();
  return (
    <ScrollTable label={translate('jn.prices.bulk.preview')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('jn.prices.column.part')}</TableCell>
          <TableCell align="right">{translate('jn.prices.bulk.now')}</TableCell>
          <TableCell align="right">{translate('jn.prices.bulk.after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {changes.map(({ row, before, fen }) => (
          <TableRow key={row.line.itemId}>
            <TableCell component="th" scope="row">
              {row.line.number} {row.line.name}
            </TableCell>
            <TableCell align="right">{formatFen(before)}</TableCell>
            <TableCell align="right">{formatFen(fen)}</TableCell>
          </TableRow>
        ))}
        {more > changes.length ? (
          <TableRow>
            <TableCell colSpan={3}>
              {translate('jn.prices.bulk.more', { count: more - changes.length })}
            </TableCell>
          </TableRow>
        ) : null}
      </TableBody>
    </ScrollTable>
  );
}

/** The prices that stand in the cells now, changed; lines without a price or in conflict stay as they are. */
function changesOf(rows: readonly DraftRow[], percent: number, roundTo: PriceRounding): Change[] {
  return rows.flatMap((row) => {
    const before = priceOf(row);
    if (before === undefined || before === null || row.theirs !== null) return [];
    const fen = changeByPercent(before, percent, roundTo);
    return fen === before ? [] : [{ row, before, fen }];
  });
}
