import { type ReservationPurpose, reserve } from '@jiannuo/rules';
import { SheetBalanceDocument, SheetReservationsDocument } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';
import { GivingWay } from './GivingWay';

interface ReservePreviewProps {
  readonly partId: string;
  readonly placeId: string;
  readonly quantity: number;
  readonly purpose: ReservationPurpose;
}

/** What the reservation would do, by the same rule the server decides with. */
export function ReservePreview({ partId, placeId, quantity, purpose }: ReservePreviewProps) {
  const { data } = useQuery({
    queryKey: ['reserve-preview', partId, placeId],
    queryFn: async () => {
      const [{ stockBalances }, { reservations }] = await Promise.all([
        ask(SheetBalanceDocument, { partId, placeId }),
        ask(SheetReservationsDocument, { partId, placeId }),
      ]);
      return { balance: stockBalances.rows[0], held: reservations.rows };
    },
  });
  // Between the two questions somebody may have moved stock: then there is nothing sure to say yet.
  const heldPieces = data?.held.reduce((sum, { open }) => sum + open, 0) ?? 0;
  const onHand = data?.balance?.onHand ?? 0;
  if (data === undefined || heldPieces > onHand) return null;
  const active = data.held.map(({ id, open, purpose: held, reservedAt }) => ({
    id,
    quantity: open,
    purpose: held,
    reservedAt,
  }));
  const decision = reserve({ purpose, quantity, onHand, active });
  const leaving = new Set(decision.outcome.preempts.map(({ id }) => id));
  const others = data.held.filter(({ id }) => leaving.has(id)).map((one) => ({ ...one, quantity: one.open }));
  return <GivingWay decision={decision} others={others} done={false} />;
}
