import { PartBalancesDocument } from '@jiannuo/schema';
import { Box, Link as MuiLink, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { Fen } from '../../widgets/Fen';
import { PlainDate } from '../../widgets/PlainDate';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import { StockBar } from '../../widgets/stock/StockBar';
import { ShelfDialog } from './ShelfDialog';

/** How much of a part lies where. */
export function PartBalances({ partId }: { partId: string }) {
  const translate = useTranslate();
  const { may } = useRights();
  if (!may('stock:read')) return null;
  return (
    <Section title={translate('jn.balance.title')}>
      <Balances partId={partId} cost={may('stock:cost')} />
    </Section>
  );
}

function Balances({ partId, cost }: { partId: string; cost: boolean }) {
  const translate = useTranslate();
  const { may } = useRights();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['part-balances', partId, cost],
    queryFn: () => ask(PartBalancesDocument, { id: partId, cost }),
  });
  if (isPending) return <QuietBar />;
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const balances = data.part?.balances ?? [];
  if (balances.length === 0) {
    return <Typography color="text.secondary">{translate('jn.balance.none')}</Typography>;
  }
  const heading = (field: string, right = false) => (
    <TableCell align={right ? 'right' : 'left'}>{translate(`jn.balance.${field}`)}</TableCell>
  );
  return (
    <ScrollTable label={translate('jn.balance.title')}>
      <TableHead>
        <TableRow>
          {heading('place')}
          {heading('shelf')}
          {heading('onHand', true)}
          {heading('reserved', true)}
          {heading('free', true)}
          <TableCell aria-label={translate('jn.part.stock')} />
          {heading('quarantined', true)}
          {heading('lastOut')}
          {cost ? heading('value', true) : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {balances.map((balance) => (
          <TableRow key={balance.id}>
            <TableCell component="th" scope="row">
              <MuiLink component={Link} to={`/stockPlaces/${balance.place.id}/show`}>
                {balance.place.code}
              </MuiLink>{' '}
              {balance.place.name}
            </TableCell>
            <TableCell>
              <Box sx={{ display: 'flex', alignItems: 'center', whiteSpace: 'nowrap' }}>
                {balance.shelf?.code ?? translate('jn.balance.noShelf')}
                {may('place:write') ? (
                  <ShelfDialog partId={partId} balance={balance} onSaved={() => void refetch()} />
                ) : null}
              </Box>
            </TableCell>
            <TableCell align="right">{balance.onHand}</TableCell>
            <TableCell align="right">{balance.reserved}</TableCell>
            <TableCell align="right">{balance.free}</TableCell>
            <TableCell>
              <StockBar {...balance} minimum={0} />
            </TableCell>
            <TableCell align="right">{balance.quarantined}</TableCell>
            <TableCell>{balance.lastOutOn ? <PlainDate value={balance.lastOutOn} /> : '—'}</TableCell>
            {cost ? (
              <TableCell align="right">
                <Fen value={balance.valueFen} />
              </TableCell>
            ) : null}
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
