import type { SheetPartFragment } from '@jiannuo/schema';
import { Alert, Box, Button, Card, CardContent, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { Guarded } from '../../auth/Guarded';
import { NoSuchPage } from '../../layout/DeadEnd';
import type { Found } from './find-part';
import { LineEntry } from './LineEntry';
import { LineList } from './LineList';
import { OriginField } from './OriginField';
import { PartField } from './PartField';
import { PlaceField } from './PlaceField';
import { PostBar } from './PostBar';
import { SheetDetails } from './SheetDetails';
import { SheetKindTabs } from './SheetKindTabs';
import { addLine, hasSerial, newKey } from './sheet';
import { type Missing, missingIn } from './sheet-input';
import { isSheetKind, type SheetKind, sheetRules } from './sheet-kinds';
import { useAddress } from './use-address';
import { useSheet } from './use-sheet';

/** What is done to the stock, as a sheet made for a scanner: part, quantity, Enter, next. */
export default function StockSheetPage() {
  const { kind } = useParams();
  if (!isSheetKind(kind)) return <NoSuchPage />;
  return (
    <Guarded permission={sheetRules[kind].permission}>
      <StockSheet key={kind} kind={kind} />
    </Guarded>
  );
}

function StockSheet({ kind }: { kind: SheetKind }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const rules = sheetRules[kind];
  const state = useSheet(kind);
  const { sheet, problems } = state;
  const [part, setPart] = useState<SheetPartFragment | null>(null);
  const [pending, setPending] = useState(false);
  const [tried, setTried] = useState(false);
  const [resumed] = useState(sheet.lines.length > 0 && !sheet.unsure);
  const partField = useRef<HTMLInputElement>(null);
  const frozen = sheet.unsure || state.busy;
  const [reservationId, setReservationId] = useState<string | null>(null);
  const begin = useCallback((chosen: SheetPartFragment, reservation: string | null) => {
    setPart(chosen);
    setReservationId(reservation);
  }, []);
  useAddress(state, begin);

  const next = useCallback(() => {
    setPart(null);
    setReservationId(null);
    requestAnimationFrame(() => partField.current?.focus());
  }, []);
  const found = (what: Found) => {
    if (what.kind === 'shelf') {
      state.change((now) => ({
        ...now,
        placeId: what.placeId,
        ...(rules.shelf ? { shelfId: what.shelfId } : {}),
      }));
      notify('jn.stock.placeScanned', { type: 'info' });
    } else if (what.kind === 'device') {
      if (!rules.use) return notify('jn.stock.noDeviceHere', { type: 'warning' });
      state.change((now) => ({ ...now, deviceId: what.deviceId }));
      notify('jn.stock.deviceScanned', { type: 'info' });
    } else if (what.kind === 'part') takePart(what.part, what.serial);
    return undefined;
  };
  /** A serial that is known needs no further question; else the piece or the quantity is asked for. */
  const takePart = (chosen: SheetPartFragment, serial: string | null) => {
    if (serial === null || rules.comesIn) return setPart(chosen);
    if (hasSerial(sheet, chosen.id, serial)) return notify('jn.stock.scannedTwice', { type: 'warning' });
    const { id, number, name, unit, tracking } = chosen;
    const piece = { quantity: 1, serials: [serial], unitCostFen: null, batch: null, expiresOn: null };
    state.change((now) =>
      addLine(now, {
        ...piece,
        key: newKey(),
        part: { id, number, name, unit, tracking },
        reservationId: null,
      }),
    );
  };
  const missing: Missing[] = pending ? ['entry'] : missingIn(kind, sheet);
  // A refused line may stand under the bar with the button.
  useEffect(() => {
    if (!state.busy) document.querySelector('[data-line-problem]')?.scrollIntoView({ block: 'center' });
  }, [state.busy]);
  const post = async () => {
    setTried(true);
    if (missing.length > 0) return;
    const id = await state.post();
    if (id === null) return;
    await queryClient.invalidateQueries();
    navigate(`/stockPostings/${id}/show`, { state: { posted: kind } });
  };

  return (
    <Box
      sx={{
        pt: { xs: 1, sm: 2 },
        width: '100%',
        maxWidth: 1100,
        mx: 'auto',
        display: 'flex',
        flexDirection: 'column',
        // The bar with the button stands at the bottom, however short the sheet.
        minHeight: { xs: 'calc(100dvh - 104px)', sm: 'calc(100dvh - 64px)' },
      }}
    >
      <Title title={`jn.stock.sheet.${kind}`} />
      <SheetKindTabs kind={kind} />
      {resumed && !tried && sheet.lines.length > 0 ? (
        <Alert
          severity="info"
          sx={{ mb: 1.5 }}
          action={
            <Button color="inherit" size="small" onClick={state.clear}>
              {translate('jn.stock.startAnew')}
            </Button>
          }
        >
          {translate('jn.stock.resumed')}
        </Alert>
      ) : null}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 7fr) minmax(0, 4fr)' },
        }}
      >
        <Card>
          <CardContent sx={{ display: 'grid', gap: 1.5, p: { xs: 1.5, sm: 2 } }}>
            <Box
              sx={{
                display: 'grid',
                gap: 1.5,
                gridTemplateColumns: { xs: '1fr', sm: rules.toPlace ? '1fr 1fr' : '1fr' },
              }}
            >
              <PlaceField
                label={translate(rules.toPlace ? 'jn.stock.fromPlace' : 'jn.stock.place')}
                value={sheet.placeId}
                onChange={(placeId) => state.change((now) => ({ ...now, placeId, shelfId: null }))}
                problem={problems.fields.placeId ?? problems.fields.fromPlaceId}
                disabled={frozen}
                required
              />
              {rules.toPlace ? (
                <PlaceField
                  label={translate('jn.stock.toPlace')}
                  value={sheet.toPlaceId}
                  onChange={(toPlaceId) => state.change((now) => ({ ...now, toPlaceId }))}
                  problem={problems.fields.toPlaceId}
                  disabled={frozen}
                  required
                />
              ) : null}
            </Box>
            <OriginField kind={kind} state={state} disabled={frozen} />
            {part === null ? (
              <PartField onFound={found} inputRef={partField} disabled={frozen} autoFocus />
            ) : (
              <LineEntry
                key={part.id}
                kind={kind}
                sheet={sheet}
                part={part}
                reservationId={reservationId}
                onPending={setPending}
                onAdd={(line) => state.change((now) => addLine(now, line))}
                onDone={next}
              />
            )}
            {part !== null && sheet.lines.length === 0 ? null : <LineList state={state} disabled={frozen} />}
          </CardContent>
        </Card>
        <Card component="section" aria-labelledby="sheet-details">
          <CardContent sx={{ p: { xs: 1.5, sm: 2 } }}>
            <Typography id="sheet-details" component="h2" variant="h3" sx={{ mb: 1.5 }}>
              {translate('jn.stock.details')}
            </Typography>
            <SheetDetails kind={kind} state={state} disabled={frozen} />
          </CardContent>
        </Card>
      </Box>
      <PostBar
        kind={kind}
        state={state}
        missing={tried && !sheet.unsure ? missing : []}
        onPost={() => void post()}
      />
    </Box>
  );
}
