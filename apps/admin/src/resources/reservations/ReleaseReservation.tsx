import { ReleaseReservationDocument, ReservationsDocument } from '@jiannuo/schema';
import { Button, FormControlLabel, MenuItem, Radio, RadioGroup, TextField } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ask, tell } from '../../data/execute';
import { refusalOf } from '../../data/refusal';
import { newKey } from '../../pages/stock-sheet/sheet';
import { ActDialog } from '../../widgets/ActDialog';
import { ClauseNote } from '../../widgets/ClauseNote';
import type { Reservation } from './ReservationShow';

/** Lets held stock go. That of an open promise only once it is closed, or another unit stands for it (Q46). */
export function ReleaseReservation({ reservation }: { reservation: Reservation }) {
  const translate = useTranslate();
  const [requestKey, setRequestKey] = useState<string | null>(null);
  return (
    <>
      <Button onClick={() => setRequestKey(newKey())} sx={{ minHeight: 40 }}>
        {translate('jn.stock.reservations.release')}
      </Button>
      {requestKey === null ? null : (
        <ReleaseDialog
          reservation={reservation}
          requestKey={requestKey}
          onClose={() => setRequestKey(null)}
        />
      )}
    </>
  );
}

function ReleaseDialog(props: { reservation: Reservation; requestKey: string; onClose: () => void }) {
  const { reservation, requestKey, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const promised = reservation.purpose === 'SUBSTITUTE';
  const [how, setHow] = useState<'open' | 'closed' | 'moved'>('open');
  const [movedToId, setMovedToId] = useState('');
  const { data: others } = useQuery({
    queryKey: ['successors', reservation.id],
    queryFn: async () => {
      const filter = {
        state: ['ACTIVE' as const],
        purpose: ['SUBSTITUTE' as const],
        deviceId: reservation.device?.id ?? null,
      };
      const { reservations } = await ask(ReservationsDocument, { filter, limit: 50, offset: 0 });
      return reservations.rows.filter(
        ({ id, device }) => id !== reservation.id && device?.id === reservation.device?.id,
      );
    },
    enabled: promised,
  });
  const successors = others ?? [];
  const release = async (reason: string): Promise<string | null> => {
    try {
      await tell(ReleaseReservationDocument, {
        requestKey,
        id: reservation.id,
        reason,
        promiseClosed: how === 'closed',
        movedToId: how === 'moved' && movedToId !== '' ? movedToId : null,
      });
      notify('jn.stock.reservations.released', { type: 'success' });
      await queryClient.invalidateQueries();
      return null;
    } catch (error) {
      return refusalOf(error);
    }
  };
  return (
    <ActDialog
      title={translate('jn.stock.reservations.releaseTitle', { part: reservation.part.number })}
      action={translate('jn.stock.reservations.release')}
      reason="required"
      ready={!promised || how === 'closed' || (how === 'moved' && movedToId !== '')}
      onClose={onClose}
      onAct={release}
    >
      {promised ? (
        <>
          <ClauseNote clause="K-01" paragraph="1" question="Q46" />
          <RadioGroup
            aria-label={translate('jn.stock.reservations.promise')}
            value={how}
            onChange={(_, value) => setHow(value as typeof how)}
          >
            <FormControlLabel
              value="closed"
              control={<Radio />}
              label={translate('jn.stock.reservations.promiseClosed')}
            />
            <FormControlLabel
              value="moved"
              control={<Radio />}
              disabled={successors.length === 0}
              label={translate(
                successors.length === 0
                  ? 'jn.stock.reservations.noSuccessor'
                  : 'jn.stock.reservations.promiseMoved',
              )}
            />
          </RadioGroup>
          {how === 'moved' ? (
            <TextField
              select
              label={translate('jn.stock.reservations.successor')}
              value={movedToId}
              onChange={(event) => setMovedToId(event.target.value)}
            >
              {successors.map(({ id, part, place, quantity }) => (
                <MenuItem key={id} value={id}>
                  {part.number} {part.name} × {quantity} · {place.code}
                </MenuItem>
              ))}
            </TextField>
          ) : null}
        </>
      ) : null}
    </ActDialog>
  );
}
