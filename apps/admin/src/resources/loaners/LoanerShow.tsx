import type { LoanerQuery } from '@jiannuo/schema';
import { Box, Button, Link as MuiLink } from '@mui/material';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { Fact, Facts } from '../../widgets/Facts';
import { Fen } from '../../widgets/Fen';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { Section } from '../../widgets/Section';
import { Ledger } from '../stock/Ledger';
import { EndLoan } from './EndLoan';
import { LoanerStateChip } from './LoanerStateChip';

export type Loaner = NonNullable<LoanerQuery['loaner']>;

/** One loan: what, to whom, until when, and the ways it ends. */
export default function LoanerShow() {
  return (
    <Show component="div" actions={false}>
      <Box sx={{ pt: { xs: 1, sm: 2 } }}>
        <Particulars />
        <Movements />
      </Box>
    </Show>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { may } = useRights();
  const loaner = useRecordContext<Loaner>();
  if (loaner === undefined) return null;
  const { part, unit, device, customer, place, state } = loaner;
  const label = (field: string) => translate(`resources.loaners.fields.${field}`);
  const acts = may('stock:issue');
  return (
    <Section
      title={[`${part.number} ${part.name}`, unit?.serial ?? `× ${loaner.quantity}`].join(' · ')}
      actions={<LoanerStateChip state={state} overdue={loaner.overdue} />}
    >
      {state === 'IN_PLACE' && acts ? <EndLoan loaner={loaner} /> : null}
      {state === 'PROMISED' && acts ? (
        <Button
          component={Link}
          to={`/stock/lend?loaner=${loaner.id}&part=${part.id}${device ? `&device=${device.id}` : ''}`}
          variant="contained"
          sx={{ mb: 2, minHeight: 44 }}
        >
          {translate('jn.stock.loaners.keepPromise')}
        </Button>
      ) : null}
      <Facts wide>
        <Fact label={label('customer.name')}>
          {customer ? (
            <MuiLink component={Link} to={`/customers/${customer.id}/show`}>
              {customer.name}
            </MuiLink>
          ) : null}
        </Fact>
        <Fact label={label('device.serial')}>
          {device ? (
            <MuiLink component={Link} to={`/devices/${device.id}/show`}>
              {device.serial}
            </MuiLink>
          ) : null}
        </Fact>
        <Fact label={label('dueOn')}>
          <PlainDate value={loaner.dueOn} relative={!loaner.endedAt} />
        </Fact>
        <Fact label={label('place.code')}>{place ? `${place.code} ${place.name}` : null}</Fact>
        <Fact label={label('lentBy')}>
          {loaner.lentAt ? (
            <>
              {loaner.lentBy} · <InstantText value={loaner.lentAt} />
            </>
          ) : null}
        </Fact>
        {may('stock:cost') ? (
          <Fact label={label('valueFen')}>
            <Fen value={loaner.valueFen} />
          </Fact>
        ) : null}
        <Fact label={label('note')}>{loaner.note}</Fact>
        {loaner.endedAt ? (
          <Fact label={label('endedAt')}>
            <InstantText value={loaner.endedAt} /> {loaner.endReason}
          </Fact>
        ) : null}
        {loaner.replaces ? (
          <Fact label={label('replaces')}>
            <MuiLink component={Link} to={`/loaners/${loaner.replaces.id}/show`}>
              {[loaner.replaces.part.number, loaner.replaces.unit?.serial].filter(Boolean).join(' · ')}
            </MuiLink>
          </Fact>
        ) : null}
      </Facts>
    </Section>
  );
}

/** Where the piece has been; of parts kept by quantity, what was lent and came back. */
function Movements() {
  const translate = useTranslate();
  const loaner = useRecordContext<Loaner>();
  if (loaner === undefined) return null;
  const { unit, part } = loaner;
  return (
    <Section title={translate('jn.stock.ledger')}>
      <Ledger filter={unit ? { unitId: unit.id } : { partId: part.id, kind: ['LOAN_OUT', 'LOAN_BACK'] }} />
    </Section>
  );
}
