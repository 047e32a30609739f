import { Box, Link as MuiLink, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Fen } from '../../../widgets/Fen';
import { PlainDate } from '../../../widgets/PlainDate';
import { ScrollTable } from '../../../widgets/ScrollTable';
import type { Preview } from './Effects';

const SHOWN = 20;

/** Quotes that wait for an answer: what they come to, and what they would by the new prices. */
export function TouchedQuotes({ quotes }: { quotes: Preview['openQuotes'] }) {
  const translate = useTranslate();
  const title = translate('jn.prices.publish.quotes', { count: quotes.length });
  if (quotes.length === 0) {
    return <Typography sx={{ mt: 1.5 }}>{translate('jn.prices.publish.noQuotes')}</Typography>;
  }
  return (
    <Box component="section" sx={{ mt: 1.5 }}>
      <Typography component="h3" variant="h3">
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 0.5 }}>
        {translate('jn.prices.publish.quotesKeep')}
      </Typography>
      <ScrollTable label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('jn.prices.publish.quote')}</TableCell>
            <TableCell>{translate('jn.prices.publish.client')}</TableCell>
            <TableCell>{translate('jn.prices.publish.validUntilOn')}</TableCell>
            <TableCell align="right">{translate('jn.prices.publish.oldTotal')}</TableCell>
            <TableCell align="right">{translate('jn.prices.publish.newTotal')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {quotes.slice(0, SHOWN).map((quote) => (
            <TableRow key={quote.id}>
              <TableCell component="th" scope="row">
                <MuiLink component={Link} to={`/quotes/${quote.id}/show`}>
                  {quote.number ?? translate('jn.prices.draft')}
                </MuiLink>
              </TableCell>
              <TableCell>{quote.client}</TableCell>
              <TableCell>
                <PlainDate value={quote.validUntilOn} />
              </TableCell>
              <TableCell align="right">
                <Fen value={quote.oldTotalFen} />
              </TableCell>
              <TableCell align="right">
                <Fen value={quote.newTotalFen} />
              </TableCell>
            </TableRow>
          ))}
          {quotes.length > SHOWN ? (
            <TableRow>
              <TableCell colSpan={5}>
                {translate('jn.prices.bulk.more', { count: quotes.length - SHOWN })}
              </TableCell>
            </TableRow>
          ) : null}
        </TableBody>
      </ScrollTable>
    </Box>
  );
}
