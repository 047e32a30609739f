import { PriceHistoryDocument, type PriceHistoryQuery, PriceListsDocument } from '@jiannuo/schema';
import {
  Box,
  MenuItem,
  Link as MuiLink,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { formatFen } from '../../widgets/format';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';

const HistoryChart = lazy(() => import('./HistoryChart'));

type PriceChange = PriceHistoryQuery['priceHistory'][number];

/** Every price ever published of a part or a service, list by list: drawn, and as a table with who, when and why. */
export function PriceHistory({ itemId }: { itemId: string }) {
  const translate = useTranslate();
  const lists = useQuery({
    queryKey: ['price-lists', 'names'],
    queryFn: () => ask(PriceListsDocument, { limit: 100, offset: 0 }),
    staleTime: 60_000,
  });
  const rows = lists.data?.priceLists.rows ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const listId = chosen ?? rows.find(({ current }) => current !== null)?.id ?? rows[0]?.id ?? null;
  if (lists.data !== undefined && rows.length === 0) return null;
  return (
    <Section
      title={translate('jn.prices.history.title')}
      actions={
        rows.length < 2 ? undefined : (
          <TextField
            select
            size="small"
            label={translate('jn.prices.list')}
            value={listId ?? ''}
            onChange={(event) => setChosen(event.target.value)}
            sx={{ minWidth: 180 }}
          >
            {rows.map(({ id, code, name }) => (
              <MenuItem key={id} value={id}>
                {code} {name}
              </MenuItem>
            ))}
          </TextField>
        )
      }
    >
      {lists.error === null ? null : <ErrorNote error={lists.error} onRetry={() => void lists.refetch()} />}
      {listId === null ? <QuietBar /> : <InList itemId={itemId} listId={listId} />}
    </Section>
  );
}

function InList({ itemId, listId }: { itemId: string; listId: string }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['price-history', itemId, listId],
    queryFn: () => ask(PriceHistoryDocument, { itemId, listId }),
  });
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (isPending) return <QuietBar />;
  const changes = data.priceHistory;
  if (changes.length === 0) {
    return <Typography color="text.secondary">{translate('jn.prices.history.none')}</Typography>;
  }
  return (
    <>
      <Suspense fallback={<Box sx={{ height: 220 }} />}>
        <HistoryChart changes={changes} />
      </Suspense>
      <HistoryTable changes={changes} />
    </>
  );
}

function HistoryTable({ changes }: { changes: readonly PriceChange[] }) {
  const translate = useTranslate();
  return (
    <ScrollTable label={translate('jn.prices.history.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('jn.prices.validFrom')}</TableCell>
          <TableCell align="right">{translate('jn.prices.price')}</TableCell>
          <TableCell>{translate('jn.prices.edition')}</TableCell>
          <TableCell>{translate('jn.prices.history.writtenBy')}</TableCell>
          <TableCell>{translate('jn.prices.history.publishedBy')}</TableCell>
          <TableCell>{translate('jn.prices.why')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {changes.map((change) => (
          <TableRow key={change.id}>
            <TableCell component="th" scope="row">
              <PlainDate value={change.validFrom} />
            </TableCell>
            <TableCell align="right">
              {change.priceFen === null
                ? translate('jn.prices.withdrawn')
                : `${formatFen(change.priceFen)} / ${change.unit}`}
            </TableCell>
            <TableCell>
              <MuiLink component={Link} to={`/price-editions/${change.edition.id}`}>
                {translate('jn.prices.editionNumber', { number: change.edition.number })}
              </MuiLink>
            </TableCell>
            <TableCell>
              {change.changedBy === null ? (
                translate('jn.prices.history.takenOver')
              ) : (
                <>
                  {change.changedBy} <InstantText value={change.changedAt} />
                </>
              )}
            </TableCell>
            <TableCell>
              {change.publishedBy} <InstantText value={change.publishedAt} />
            </TableCell>
            <TableCell sx={{ whiteSpace: 'normal', minWidth: 160 }}>
              {[change.reason, change.edition.reason].filter(Boolean).join(' · ')}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
