import { fenInCapitals } from '@jiannuo/rules';
import type { QuoteDetailFragment } from '@jiannuo/schema';
import { Box, Card, CardContent, Typography } from '@mui/material';
import { Show, useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { AuditTrail } from '../../widgets/AuditTrail';
import { formatFen } from '../../widgets/format';
import { NoLetterhead } from './NoLetterhead';
import { QuoteActions } from './QuoteActions';
import { QuoteHead } from './QuoteHead';
import { QuoteLines } from './QuoteLines';

/** A sheet of paper on the screen; only what may still happen to it has buttons. */
export default function QuoteShow() {
  return (
    <Show component="div" actions={<QuoteActions />}>
      <NoLetterhead />
      <Sheet />
      <WithRecord
        render={({ id }) => <AuditTrail entity="Quote" entityId={String(id)} resource="quotes" />}
      />
    </Show>
  );
}

function Sheet() {
  const translate = useTranslate();
  const quote = useRecordContext<QuoteDetailFragment>();
  if (quote === undefined) return null;
  const { ceiling, totalFen } = quote;
  const words = { price: formatFen(ceiling.priceFen), highest: formatFen(ceiling.highestFen) };
  return (
    <Card sx={{ mb: 2 }}>
      <CardContent sx={{ p: { md: 3 }, '&:last-child': { pb: 3 } }}>
        <QuoteHead quote={quote} />
        <Box sx={{ my: 2 }}>
          <QuoteLines quote={quote} />
        </Box>
        <Box sx={{ textAlign: 'right' }}>
          <Typography
            component="p"
            sx={{ fontSize: 18, fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}
          >
            {translate('jn.quotes.total')} {formatFen(totalFen)}
          </Typography>
          <Typography component="p" lang="zh-CN">
            {translate('jn.quotes.inCapitals')} {fenInCapitals(totalFen)}
          </Typography>
          {ceiling.highestFen === 0 ? null : (
            <Typography variant="body2" color={ceiling.within ? 'text.secondary' : 'error'}>
              {translate(ceiling.within ? 'jn.quotes.ceilingWithin' : 'jn.quotes.ceilingAbove', words)} (F-05)
            </Typography>
          )}
          {quote.status === 'DRAFT' ? (
            <Typography variant="body2" color="text.secondary">
              {translate('jn.quotes.pricedOn', { on: quote.quotedOn })}
            </Typography>
          ) : null}
        </Box>
      </CardContent>
    </Card>
  );
}
