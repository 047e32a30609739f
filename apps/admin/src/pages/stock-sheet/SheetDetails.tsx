import { Box, FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RowField } from '../../widgets/RowField';
import { big } from './LineEntry';
import { usePlace } from './PlaceField';
import type { Sheet } from './sheet';
import { type SheetKind, sheetRules } from './sheet-kinds';
import type { SheetState } from './use-sheet';

/** What belongs to the whole sheet: why, for what, on which paper. */
export function SheetDetails(props: { kind: SheetKind; state: SheetState; disabled: boolean }) {
  const { kind, state, disabled } = props;
  const translate = useTranslate();
  const rules = sheetRules[kind];
  const { sheet, problems } = state;
  const place = usePlace(sheet.placeId);
  const set = (change: Partial<Sheet>) => state.change((now) => ({ ...now, ...change }));
  const shelves = place?.shelves ?? [];
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '1fr' },
      }}
    >
      {rules.reason === 'required' ? <Reason state={state} disabled={disabled} required /> : null}
      {rules.quarantine === null ? null : (
        <FormControlLabel
          control={
            <Switch
              checked={sheet.quarantine}
              disabled={disabled}
              onChange={(event) => set({ quarantine: event.target.checked })}
            />
          }
          label={translate(rules.quarantine === 'from' ? 'jn.stock.fromQuarantine' : 'jn.stock.toQuarantine')}
        />
      )}
      {rules.shelf && shelves.length > 0 ? (
        <TextField
          select
          label={translate('jn.stock.shelf')}
          value={shelves.some(({ id }) => id === sheet.shelfId) ? (sheet.shelfId ?? '') : ''}
          onChange={(event) => set({ shelfId: event.target.value === '' ? null : event.target.value })}
          disabled={disabled}
          error={problems.fields.shelfId !== undefined}
          helperText={problems.fields.shelfId}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          sx={big}
        >
          <MenuItem value="">{translate('jn.stock.shelfAsBefore')}</MenuItem>
          {shelves.map(({ id, code }) => (
            <MenuItem key={id} value={id}>
              {code}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      {rules.use ? (
        <>
          <RowField
            resource="devices"
            label={translate('jn.stock.device')}
            value={sheet.deviceId}
            onChange={(deviceId) => set({ deviceId })}
            text={(row) => [row.serial, row.product?.model].filter(Boolean).join(' · ')}
            disabled={disabled}
            problem={problems.fields.deviceId}
          />
          <RowField
            resource="contracts"
            label={translate('jn.stock.contract')}
            value={sheet.contractId}
            onChange={(contractId) => set({ contractId })}
            text={(row) => `${row.number} ${row.name}`}
            disabled={disabled}
            problem={problems.fields.contractId}
          />
        </>
      ) : null}
      <TextField
        label={translate('jn.stock.reference')}
        value={sheet.reference}
        onChange={(event) => set({ reference: event.target.value })}
        disabled={disabled}
        error={problems.fields.reference !== undefined}
        helperText={problems.fields.reference ?? translate('jn.stock.referenceHelp')}
        sx={big}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
      {rules.reason === 'optional' ? <Reason state={state} disabled={disabled} /> : null}
    </Box>
  );
}

function Reason(props: { state: SheetState; disabled: boolean; required?: boolean }) {
  const { state, disabled, required = false } = props;
  const translate = useTranslate();
  const problem = state.problems.fields.reason;
  return (
    <TextField
      label={translate(required ? 'jn.stock.reason' : 'jn.stock.remark')}
      value={state.sheet.reason}
      onChange={(event) => state.change((now) => ({ ...now, reason: event.target.value }))}
      disabled={disabled}
      required={required}
      error={problem !== undefined}
      helperText={problem}
      multiline
      sx={big}
    />
  );
}
