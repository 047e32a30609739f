import type { Decision, ReserveOutcome } from '@jiannuo/rules';
import type { ReservationQuery, ReservationRowFragment } from '@jiannuo/schema';
import { Box, Button, Link as MuiLink } from '@mui/material';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { Fact, Facts } from '../../widgets/Facts';
import { InstantText } from '../../widgets/InstantText';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { Ledger } from '../stock/Ledger';
import { GivingWay } from './GivingWay';
import { ReleaseReservation } from './ReleaseReservation';
import { ReservationStateChip } from './ReservationStateChip';

export type Reservation = NonNullable<ReservationQuery['reservation']>;

/** What is held, why, and the ways it ends: taken out, lent, or let go. */
export default function ReservationShow() {
  return (
    <Show component="div" actions={false}>
      <Box sx={{ pt: { xs: 1, sm: 2 } }}>
        <JustReserved />
        <Particulars />
        <Movements />
      </Box>
    </Show>
  );
}

interface Result {
  readonly decision: Decision<ReserveOutcome>;
  readonly displaced: readonly ReservationRowFragment[];
}

/** Right after reserving: the decision, and who gave way. */
function JustReserved() {
  const { state } = useLocation();
  // The API answers with the decision of the same rules.
  const result = state as Partial<Result> | null;
  if (!result?.decision || !result.displaced) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <GivingWay decision={result.decision} others={result.displaced} done />
    </Box>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const reservation = useRecordContext<Reservation>();
  if (reservation === undefined) return null;
  const { part, place, device, contract, state } = reservation;
  const label = (field: string) => translate(`resources.reservations.fields.${field}`);
  const open = state === 'ACTIVE' && may('stock:issue');
  const query = `part=${part.id}&place=${place.id}${device ? `&device=${device.id}` : ''}${contract ? `&contract=${contract.id}` : ''}`;
  return (
    <Section
      title={`${part.number} ${part.name} × ${reservation.quantity}`}
      actions={
        <>
          <ReservationStateChip state={state} />
          {open ? (
            <>
              <Button
                component={Link}
                to={`/stock/issue?${query}&reservation=${reservation.id}`}
                sx={{ minHeight: 40 }}
              >
                {translate('jn.stock.sheet.issue')}
              </Button>
              <Button
                component={Link}
                to={`/stock/lend?${query}&reservation=${reservation.id}`}
                sx={{ minHeight: 40 }}
              >
                {translate('jn.stock.loaners.lend')}
              </Button>
              <ReleaseReservation reservation={reservation} />
            </>
          ) : null}
        </>
      }
    >
      <Facts wide>
        <Fact label={label('purpose')}>{enumWord('ReservationPurpose', reservation.purpose)}</Fact>
        <Fact label={label('place.code')}>{`${place.code} ${place.name}`}</Fact>
        <Fact label={label('open')}>{`${reservation.open} ${part.unit}`}</Fact>
        <Fact label={label('consumed')}>{reservation.consumed}</Fact>
        <Fact label={label('neededBy')}>
          {reservation.neededBy ? <InstantText value={reservation.neededBy} /> : null}
        </Fact>
        <Fact label={translate('jn.stock.device')}>
          {device ? (
            <MuiLink component={Link} to={`/devices/${device.id}/show`}>
              {device.serial}
            </MuiLink>
          ) : null}
        </Fact>
        <Fact label={translate('jn.stock.contract')}>
          {contract ? (
            <MuiLink component={Link} to={`/contracts/${contract.id}/show`}>
              {contract.number}
            </MuiLink>
          ) : null}
        </Fact>
        <Fact label={translate('jn.stock.reference')}>{reservation.reference}</Fact>
        <Fact label={translate('jn.stock.remark')}>{reservation.reason}</Fact>
        <Fact label={label('reservedBy')}>
          {reservation.reservedBy} · <InstantText value={reservation.reservedAt} />
        </Fact>
        {reservation.units.length > 0 ? (
          <Fact label={translate('jn.stock.serial')}>
            {reservation.units.map(({ serial }) => serial).join(', ')}
          </Fact>
        ) : null}
        {reservation.endedAt ? (
          <Fact label={label('endedAt')}>
            <InstantText value={reservation.endedAt} /> {reservation.endReason}
          </Fact>
        ) : null}
        {reservation.movedTo ? (
          <Fact label={label('movedTo')}>
            <MuiLink component={Link} to={`/reservations/${reservation.movedTo.id}/show`}>
              {reservation.movedTo.part.number} · {reservation.movedTo.place.code}
            </MuiLink>
          </Fact>
        ) : null}
      </Facts>
    </Section>
  );
}

/** What was held and let go of the part at this place. */
function Movements() {
  const translate = useTranslate();
  const reservation = useRecordContext<Reservation>();
  if (reservation === undefined) return null;
  const { part, place } = reservation;
  return (
    <Section title={translate('jn.stock.reservations.ledger', { part: part.number, place: place.code })}>
      <Ledger filter={{ partId: part.id, placeId: place.id, kind: ['RESERVE', 'RELEASE'] }} />
    </Section>
  );
}
