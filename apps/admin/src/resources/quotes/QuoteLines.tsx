import type { QuoteDetailFragment } from '@jiannuo/schema';
import {
  Box,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fen } from '../../widgets/Fen';
import { formatFen } from '../../widgets/format';
import { ScrollTable } from '../../widgets/ScrollTable';
import { useWords } from '../../widgets/use-words';
import { JudgementChip } from './JudgementChip';
import { PayerNote } from './PayerNote';

type Line = QuoteDetailFragment['lines'][number];

/** The lines as they are printed, with their proof beside them: no inputs at all. */
export function QuoteLines({ quote }: { quote: QuoteDetailFragment }) {
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return isPhone ? <Cards quote={quote} /> : <LineTable quote={quote} />;
}

/** One below the other, so that a phone shows the amounts without scrolling sideways. */
function Cards({ quote }: { quote: QuoteDetailFragment }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {quote.lines.map((line) => (
        <Box component="li" key={line.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Box sx={{ flex: 1, fontWeight: 600 }}>
              {line.position}. {line.name}
            </Box>
            <Box sx={{ fontWeight: 600 }}>
              <Fen value={line.amountFen} />
            </Box>
          </Box>
          <Typography variant="body2" color="text.secondary">
            {[line.number, line.model].filter(Boolean).join(' · ')}
          </Typography>
          <Box>
            {line.quantity} {line.unit} × <Fen value={line.priceFen} />
          </Box>
          <Source line={line} list={quote.list.code} />
          <PayerNote payer={line.payer} fee={line.fee} />
          <Box sx={{ mt: 0.5 }}>
            <JudgementChip proof={line.proof} payer={line.payer} />
            <Problem line={line} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function LineTable({ quote }: { quote: QuoteDetailFragment }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`jn.quotes.${key}`);
  return (
    <ScrollTable label={word('lines')}>
      <TableHead>
        <TableRow>
          <TableCell>#</TableCell>
          <TableCell>{translate('resources.services.fields.name')}</TableCell>
          <TableCell align="right">{word('quantity')}</TableCell>
          <TableCell align="right">{word('price')}</TableCell>
          <TableCell align="right">{word('amount')}</TableCell>
          <TableCell>{word('basis')}</TableCell>
          <TableCell>{word('judged')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {quote.lines.map((line) => (
          <TableRow key={line.id} data-problem={line.problem}>
            <TableCell>{line.position}</TableCell>
            <TableCell sx={{ minWidth: 150 }}>
              <Box sx={{ fontWeight: 600 }}>{line.name}</Box>
              <Typography variant="body2" color="text.secondary">
                {[line.number, line.model].filter(Boolean).join(' · ')}
              </Typography>
            </TableCell>
            <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
              {line.quantity} {line.unit}
            </TableCell>
            <TableCell align="right">
              <Fen value={line.priceFen} />
              <Source line={line} list={quote.list.code} />
            </TableCell>
            <TableCell align="right">
              <Fen value={line.amountFen} />
            </TableCell>
            <TableCell sx={{ minWidth: 220 }}>
              <PayerNote payer={line.payer} fee={line.fee} />
            </TableCell>
            <TableCell sx={{ minWidth: 140 }}>
              <JudgementChip proof={line.proof} payer={line.payer} />
              <Problem line={line} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** Which edition of the list the price stands in, or that it was agreed. */
function Source({ line, list }: { line: Line; list: string }) {
  const translate = useTranslate();
  const { ownPrice, listPriceFen, editionNumber } = line;
  const text = ownPrice
    ? listPriceFen == null
      ? translate('jn.quotes.ownPriceOnly')
      : translate('jn.quotes.ownPrice', { price: formatFen(listPriceFen) })
    : editionNumber == null
      ? translate('jn.quotes.notInList')
      : translate('jn.quotes.edition', { list, number: editionNumber });
  return (
    <Typography variant="body2" color="text.secondary" sx={{ whiteSpace: { md: 'nowrap' } }}>
      {text}
    </Typography>
  );
}

function Problem({ line }: { line: Line }) {
  const { enumWord } = useWords();
  return (
    <>
      {line.problem ? (
        <Typography variant="body2" color="error">
          {enumWord('QuoteLineProblem', line.problem)}
        </Typography>
      ) : null}
      {line.reason ? (
        <Typography variant="body2" color="text.secondary">
          {line.reason}
        </Typography>
      ) : null}
    </>
  );
}
