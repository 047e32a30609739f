import { SheetReservationsDocument, type SheetReservationsQuery } from '@jiannuo/schema';
import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { useWords } from '../../widgets/use-words';

type Held = SheetReservationsQuery['reservations']['rows'][number];

interface ReservationFieldProps {
  readonly partId: string;
  readonly placeId: string;
  readonly value: string | null;
  onChange(id: string | null): void;
}

/** From free stock, or out of what is held for somebody; nothing where nothing is held. */
export function ReservationField({ partId, placeId, value, onChange }: ReservationFieldProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { data } = useQuery({
    queryKey: ['sheet-reservations', partId, placeId],
    queryFn: () => ask(SheetReservationsDocument, { partId, placeId }),
  });
  const held = data?.reservations.rows ?? [];
  if (held.length === 0) return null;
  const words = ({ open, purpose, reference, device, contract }: Held) =>
    [enumWord('ReservationPurpose', purpose), reference ?? device?.serial ?? contract?.number, `× ${open}`]
      .filter(Boolean)
      .join(' ');
  return (
    <TextField
      select
      label={translate('jn.stock.takenFrom')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      className="jn-whole"
      sx={{ '& .MuiInputBase-root': { minHeight: 44 } }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate('jn.stock.fromFree')}</MenuItem>
      {held.map((reservation) => (
        <MenuItem key={reservation.id} value={reservation.id}>
          {words(reservation)}
        </MenuItem>
      ))}
    </TextField>
  );
}
