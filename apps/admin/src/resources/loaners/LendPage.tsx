import { LendStockDocument, type SheetPartFragment } from '@jiannuo/schema';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { bodyOf, codeOf, toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { useKeptForm } from '../../data/use-kept-form';
import { BalanceLine } from '../../pages/stock-sheet/BalanceLine';
import { big } from '../../pages/stock-sheet/LineEntry';
import { PlaceField } from '../../pages/stock-sheet/PlaceField';
import { ReservationField } from '../../pages/stock-sheet/ReservationField';
import { emptySheet, newKey } from '../../pages/stock-sheet/sheet';
import { orNull } from '../../pages/stock-sheet/sheet-input';
import { sheetRules } from '../../pages/stock-sheet/sheet-kinds';
import { readQuantity } from '../../pages/stock-sheet/typed-quantity';
import { DateField } from '../../widgets/DateField';
import { readDate } from '../../widgets/date-text';
import { RowField } from '../../widgets/RowField';
import { Section } from '../../widgets/Section';
import { PartChoice } from '../reservations/PartChoice';
import { givenBy, useWantedPart } from '../reservations/use-wanted-part';

/** Lends something of ours until the fault is gone: it stays ours and keeps its value. */
export default function LendPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [params] = useSearchParams();
  const [form, change, done] = useKeptForm<Form>(
    'stock/lend',
    empty,
    givenBy(params, { place: 'placeId', device: 'deviceId', reservation: 'reservationId' }),
  );
  const loanerId = params.get('loaner');
  const [problems, setProblems] = useState<Readonly<Record<string, unknown>>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const bySerial = form.part?.tracking === 'SERIAL';
  const quantity = bySerial ? 1 : readQuantity(form.quantity);
  useWantedPart((part) => change({ part }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (form.part === null || form.placeId === null || busy) return;
    if (quantity === null) return setProblems({ quantity: translate('jn.stock.wrongQuantity') });
    if (form.dueOn !== '' && readDate(form.dueOn) === null) return;
    setBusy(true);
    setRefused(null);
    try {
      const { lendStock } = await tell(LendStockDocument, {
        requestKey: form.requestKey,
        input: {
          partId: form.part.id,
          placeId: form.placeId,
          serial: bySerial ? orNull(form.serial) : null,
          quantity,
          deviceId: form.deviceId,
          customerId: form.customerId,
          dueOn: form.dueOn === '' ? null : form.dueOn,
          reservationId: form.reservationId,
          loanerId,
          note: orNull(form.note),
        },
      });
      done();
      await queryClient.invalidateQueries();
      navigate(`/loaners/${lendStock.id}/show`);
    } catch (error) {
      setProblems(bodyOf(error)?.errors ?? {});
      setRefused(codeOf(error) === 'NETWORK' ? translate('jn.stock.unsureAct') : toHttpError(error).message);
      setBusy(false);
    }
    return undefined;
  };
  const at = (field: string) => {
    const sentence = problems[field] ?? problems[`${field}.0`];
    return typeof sentence === 'string' ? sentence : undefined;
  };
  return (
    <Box sx={{ pt: 2, width: '100%', maxWidth: 720, mx: 'auto' }}>
      <Title title="jn.stock.loaners.lend" />
      <Section title={translate('jn.stock.loaners.lend')}>
        <Box
          component="form"
          onSubmit={(event) => void submit(event)}
          noValidate
          sx={{ display: 'grid', gap: 2 }}
        >
          <PlaceField
            label={translate('jn.stock.place')}
            value={form.placeId}
            onChange={(placeId) => change({ placeId, reservationId: null })}
            problem={at('placeId')}
            required
          />
          <PartChoice
            part={form.part}
            onPart={(part, serial) => change({ part, serial: serial ?? '', reservationId: null })}
          />
          {form.part === null ? null : (
            <>
              <BalanceLine
                part={form.part}
                sheet={{ ...emptySheet(form.requestKey), placeId: form.placeId }}
                rules={sheetRules.issue}
                typed={form.reservationId === null ? (quantity ?? 0) : 0}
              />
              {bySerial ? (
                <TextField
                  label={translate('jn.stock.serial')}
                  value={form.serial}
                  onChange={(event) => change({ serial: event.target.value })}
                  error={at('serial') !== undefined}
                  helperText={at('serial') ?? translate('jn.stock.loaners.serialHelp')}
                  sx={big}
                  slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false } }}
                />
              ) : (
                <TextField
                  label={translate('jn.stock.quantity')}
                  value={form.quantity}
                  onChange={(event) => change({ quantity: event.target.value })}
                  error={at('quantity') !== undefined}
                  helperText={at('quantity') ?? form.part.unit}
                  sx={big}
                  slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
                />
              )}
              {form.placeId === null ? null : (
                <ReservationField
                  partId={form.part.id}
                  placeId={form.placeId}
                  value={form.reservationId}
                  onChange={(reservationId) => change({ reservationId })}
                />
              )}
              <RowField
                resource="devices"
                label={translate('jn.stock.loaners.device')}
                value={form.deviceId}
                onChange={(deviceId) => change({ deviceId })}
                text={(row) =>
                  [row.serial, row.product?.model, row.customer?.name].filter(Boolean).join(' · ')
                }
                problem={at('deviceId')}
              />
              {form.deviceId === null ? (
                <RowField
                  resource="customers"
                  label={translate('jn.stock.customer')}
                  value={form.customerId}
                  onChange={(customerId) => change({ customerId })}
                  text={(row) => String(row.name)}
                  problem={at('customerId')}
                />
              ) : null}
              <DateField
                label={translate('resources.loaners.fields.dueOn')}
                value={form.dueOn}
                onChange={(dueOn) => change({ dueOn })}
                error={at('dueOn') !== undefined}
                helperText={at('dueOn')}
                sx={big}
              />
              <TextField
                label={translate('jn.stock.remark')}
                value={form.note}
                onChange={(event) => change({ note: event.target.value })}
                error={at('note') !== undefined}
                helperText={at('note')}
                multiline
                sx={big}
              />
              {refused === null ? null : <Alert severity="error">{refused}</Alert>}
              <Button
                type="submit"
                variant="contained"
                size="large"
                disabled={busy || form.placeId === null}
                sx={{ minHeight: 52, fontSize: 17 }}
              >
                {translate('jn.stock.loaners.lend')}
              </Button>
            </>
          )}
        </Box>
      </Section>
    </Box>
  );
}

interface Form {
  readonly requestKey: string;
  readonly part: SheetPartFragment | null;
  readonly placeId: string | null;
  readonly serial: string;
  readonly quantity: string;
  readonly reservationId: string | null;
  readonly deviceId: string | null;
  readonly customerId: string | null;
  readonly dueOn: string;
  readonly note: string;
}

function empty(): Form {
  return {
    requestKey: newKey(),
    part: null,
    placeId: null,
    serial: '',
    quantity: '1',
    reservationId: null,
    deviceId: null,
    customerId: null,
    dueOn: '',
    note: '',
  };
}
