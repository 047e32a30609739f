import { type ReservationPurpose, reservationPurposes } from '@jiannuo/rules';
import { ReserveStockDocument, type SheetPartFragment } from '@jiannuo/schema';
import { Alert, Box, Button, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { bodyOf, codeOf, toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';
import { useKeptForm } from '../../data/use-kept-form';
import { big } from '../../pages/stock-sheet/LineEntry';
import { PlaceField } from '../../pages/stock-sheet/PlaceField';
import { newKey } from '../../pages/stock-sheet/sheet';
import { orNull } from '../../pages/stock-sheet/sheet-input';
import { readQuantity } from '../../pages/stock-sheet/typed-quantity';
import { DateField } from '../../widgets/DateField';
import { readMinute } from '../../widgets/date-text';
import { instantOfLocal } from '../../widgets/format';
import { RowField } from '../../widgets/RowField';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { PartChoice } from './PartChoice';
import { ReservePreview } from './ReservePreview';
import { givenBy, useWantedPart } from './use-wanted-part';

/** Holds stock for somebody; what it does to others is said before it is done. */
export default function ReservePage() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [params] = useSearchParams();
  const [form, change, done] = useKeptForm<Form>(
    'stock/reserve',
    empty,
    givenBy(params, { place: 'placeId', device: 'deviceId', contract: 'contractId' }),
  );
  const [problems, setProblems] = useState<Readonly<Record<string, unknown>>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const quantity = readQuantity(form.quantity);
  useWantedPart((part) => change({ part }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (form.part === null || busy) return;
    if (quantity === null) return setProblems({ quantity: translate('jn.stock.wrongQuantity') });
    if (form.neededBy !== '' && readMinute(form.neededBy) === null) return;
    setBusy(true);
    setRefused(null);
    try {
      const { reserveStock } = await tell(ReserveStockDocument, {
        requestKey: form.requestKey,
        input: {
          partId: form.part.id,
          placeId: form.placeId,
          quantity,
          purpose: form.purpose,
          neededBy: form.neededBy === '' ? null : instantOfLocal(form.neededBy),
          deviceId: form.deviceId,
          contractId: form.contractId,
          reference: orNull(form.reference),
          reason: orNull(form.reason),
        },
      });
      done();
      await queryClient.invalidateQueries();
      const { decision, displaced } = reserveStock;
      navigate(`/reservations/${reserveStock.reservation.id}/show`, { state: { decision, displaced } });
    } catch (error) {
      setProblems(bodyOf(error)?.errors ?? {});
      setRefused(codeOf(error) === 'NETWORK' ? translate('jn.stock.unsureAct') : toHttpError(error).message);
      setBusy(false);
    }
    return undefined;
  };
  const at = (field: string) => {
    const sentence = problems[field];
    return typeof sentence === 'string' ? sentence : undefined;
  };

  return (
    <Box sx={{ pt: 2, width: '100%', maxWidth: 720, mx: 'auto' }}>
      <Title title="jn.stock.reservations.reserve" />
      <Section title={translate('jn.stock.reservations.reserve')}>
        <Box
          component="form"
          onSubmit={(event) => void submit(event)}
          noValidate
          sx={{ display: 'grid', gap: 2 }}
        >
          <PartChoice part={form.part} onPart={(part) => change({ part })} />
          {form.part === null ? null : (
            <>
              <ToggleButtonGroup
                exclusive
                value={form.purpose}
                aria-label={translate('resources.reservations.fields.purpose')}
                onChange={(_, purpose: ReservationPurpose | null) => purpose !== null && change({ purpose })}
                sx={{ flexWrap: 'wrap', '& > *': { minHeight: 44, flex: '1 1 auto' } }}
              >
                {reservationPurposes.map((purpose) => (
                  <ToggleButton key={purpose} value={purpose}>
                    {enumWord('ReservationPurpose', purpose)}
                  </ToggleButton>
                ))}
              </ToggleButtonGroup>
              <TextField
                label={translate('jn.stock.quantity')}
                value={form.quantity}
                onChange={(event) => change({ quantity: event.target.value })}
                error={at('quantity') !== undefined}
                helperText={at('quantity') ?? form.part.unit}
                required
                sx={big}
                slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
              />
              <PlaceField
                label={translate('jn.stock.reservations.place')}
                value={form.placeId}
                onChange={(placeId) => change({ placeId })}
                problem={at('placeId')}
              />
              <DateField
                label={translate('resources.reservations.fields.neededBy')}
                value={form.neededBy}
                onChange={(neededBy) => change({ neededBy })}
                withTime
                error={at('neededBy') !== undefined}
                helperText={at('neededBy')}
                sx={big}
              />
              <RowField
                resource="devices"
                label={translate('jn.stock.device')}
                value={form.deviceId}
                onChange={(deviceId) => change({ deviceId })}
                text={(row) => [row.serial, row.product?.model].filter(Boolean).join(' · ')}
                problem={at('deviceId')}
              />
              <RowField
                resource="contracts"
                label={translate('jn.stock.contract')}
                value={form.contractId}
                onChange={(contractId) => change({ contractId })}
                text={(row) => `${row.number} ${row.name}`}
                problem={at('contractId')}
              />
              <TextField
                label={translate('jn.stock.reference')}
                value={form.reference}
                onChange={(event) => change({ reference: event.target.value })}
                error={at('reference') !== undefined}
                helperText={at('reference') ?? translate('jn.stock.referenceHelp')}
                sx={big}
              />
              <TextField
                label={translate('jn.stock.remark')}
                value={form.reason}
                onChange={(event) => change({ reason: event.target.value })}
                error={at('reason') !== undefined}
                helperText={at('reason')}
                multiline
                sx={big}
              />
              {form.placeId === null || quantity === null ? null : (
                <ReservePreview
                  partId={form.part.id}
                  placeId={form.placeId}
                  quantity={quantity}
                  purpose={form.purpose}
                />
              )}
              {refused === null ? null : <Alert severity="error">{refused}</Alert>}
              <Button
                type="submit"
                variant="contained"
                size="large"
                disabled={busy}
                sx={{ minHeight: 52, fontSize: 17 }}
              >
                {translate('jn.stock.reservations.reserve')}
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
  readonly quantity: string;
  readonly purpose: ReservationPurpose;
  readonly neededBy: string;
  readonly deviceId: string | null;
  readonly contractId: string | null;
  readonly reference: string;
  readonly reason: string;
}

function empty(): Form {
  return {
    requestKey: newKey(),
    part: null,
    placeId: null,
    quantity: '1',
    purpose: 'SUBSTITUTE',
    neededBy: '',
    deviceId: null,
    contractId: null,
    reference: '',
    reason: '',
  };
}
