import type { QuoteDetailFragment } from '@jiannuo/schema';
import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Fact, Facts } from '../../widgets/Facts';
import { formatInstant } from '../../widgets/format';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { useWords } from '../../widgets/use-words';
import { QuoteStateChip } from './QuoteStateChip';

/** For whom, until when, by which list; and what became of it. */
export function QuoteHead({ quote }: { quote: QuoteDetailFragment }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { customer, contract, device, fault, list } = quote;
  const label = (field: string) => translate(`resources.quotes.fields.${field}`);
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5, mb: 1.5 }}
      >
        <Typography component="h2" variant="h2">
          {quote.number ?? translate('jn.quotes.draftNumber')} · {customer.name}
        </Typography>
        <QuoteStateChip state={quote.state} />
      </Box>
      <Facts>
        <Fact label={label('customerId')}>
          <MuiLink component={Link} to={`/customers/${customer.id}/show`}>
            {customer.name}
          </MuiLink>
        </Fact>
        <Fact label={label('quotedOn')}>
          <PlainDate value={quote.quotedOn} />
        </Fact>
        <Fact label={label('validUntilOn')}>
          <PlainDate value={quote.validUntilOn} relative={quote.state === 'OPEN'} />
        </Fact>
        <Fact label={translate('jn.quotes.priced')}>
          {list.code} {list.name} (
          {translate(list.taxIncluded ? 'jn.quotes.taxIncluded' : 'jn.quotes.taxExcluded')})
        </Fact>
        {contract ? (
          <Fact label={label('contractId')}>
            <MuiLink component={Link} to={`/contracts/${contract.id}/show`}>
              {contract.number}
            </MuiLink>{' '}
            {contract.name}
          </Fact>
        ) : null}
        {device ? (
          <Fact label={label('deviceId')}>
            <MuiLink component={Link} to={`/devices/${device.id}/show`}>
              {device.serial}
            </MuiLink>{' '}
            {device.product.model} · {device.position}
          </Fact>
        ) : null}
        {fault ? (
          <Fact label={label('fault')}>
            <InstantText value={fault.calledAt} />{' '}
            {fault.causes.map((cause) => enumWord('CauseCode', cause)).join(', ')}
          </Fact>
        ) : null}
        {quote.issuedAt && quote.issuedBy ? (
          <Fact label={enumWord('QuoteStatus', 'ISSUED')}>
            {translate('jn.quotes.issuedLine', { who: quote.issuedBy, at: formatInstant(quote.issuedAt) })}
          </Fact>
        ) : null}
        {quote.decidedAt ? (
          <Fact label={enumWord('QuoteState', quote.state)}>
            {translate(`jn.quotes.answered.${quote.status}`, {
              by: quote.acceptedBy ?? '',
              on: quote.acceptedOn ?? formatInstant(quote.decidedAt).slice(0, 10),
            })}
            {quote.decidedNote ? ` · ${quote.decidedNote}` : null}
          </Fact>
        ) : null}
        {quote.copiedFrom ? (
          <Fact label={translate('jn.quotes.copy')}>
            <MuiLink component={Link} to={`/quotes/${quote.copiedFrom.id}/show`}>
              {translate('jn.quotes.copiedFrom', {
                number: quote.copiedFrom.number ?? translate('jn.quotes.draftNumber'),
              })}
            </MuiLink>
          </Fact>
        ) : null}
        {quote.note ? <Fact label={label('note')}>{quote.note}</Fact> : null}
      </Facts>
    </>
  );
}
