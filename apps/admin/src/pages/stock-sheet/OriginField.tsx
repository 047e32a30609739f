import { StockPostingDocument, StockPostingsDocument } from '@jiannuo/schema';
import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { toHttpError } from '../../data/error-mapping';
import { ask } from '../../data/execute';
import { formatInstant } from '../../widgets/format';
import { linesBack } from './lines-back';
import { type SheetKind, sheetRules } from './sheet-kinds';
import type { SheetState } from './use-sheet';

/** The posting that took out what comes back: its lines are filled in, and come back at their value. */
export function OriginField(props: { kind: SheetKind; state: SheetState; disabled: boolean }) {
  const { kind, state, disabled } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const { origin, originNeeded } = sheetRules[kind];
  const { originId } = state.sheet;
  const { data } = useQuery({
    queryKey: ['sheet-origins', origin, originId],
    queryFn: async () => {
      const recent = await ask(StockPostingsDocument, {
        filter: { kind: origin === null ? [] : [origin] },
        limit: 50,
        offset: 0,
      });
      const { rows } = recent.stockPostings;
      if (originId === null || rows.some(({ id }) => id === originId)) return rows;
      const one = await ask(StockPostingsDocument, { filter: { ids: [originId] }, limit: 1, offset: 0 });
      return [...one.stockPostings.rows, ...rows];
    },
    enabled: origin !== null,
  });
  if (origin === null) return null;
  const rows = data ?? [];
  const choose = async (id: string) => {
    state.change((now) => ({ ...now, originId: id === '' ? null : id }));
    if (id === '') return;
    try {
      const { stockPosting } = await ask(StockPostingDocument, { id, cost: false });
      if (stockPosting) state.change((now) => ({ ...now, ...linesBack(now, stockPosting.movements) }));
    } catch (error) {
      notify(toHttpError(error).message, { type: 'warning' });
    }
  };
  const problem = state.problems.fields[origin === 'ISSUE' ? 'issuePostingId' : 'oemPostingId'];
  return (
    <TextField
      select
      fullWidth
      label={translate(`jn.stock.origin.${origin}`)}
      value={rows.some(({ id }) => id === originId) ? (originId ?? '') : ''}
      onChange={(event) => void choose(event.target.value)}
      disabled={disabled}
      required={originNeeded}
      error={problem !== undefined}
      helperText={problem ?? translate('jn.stock.origin.help')}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate('jn.stock.origin.none')}</MenuItem>
      {rows.map(({ id, postedAt, postedBy, reference, reason }) => (
        <MenuItem key={id} value={id}>
          {[formatInstant(postedAt), postedBy, reference, reason].filter(Boolean).join(' · ')}
        </MenuItem>
      ))}
    </TextField>
  );
}
