import { ShelfBalancesDocument, type StockBalanceFilter } from '@jiannuo/schema';
import {
  Box,
  Link as MuiLink,
  TableBody,
  TableCell,
  TableHead,
  TablePagination,
  TableRow,
  Typography,
} from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { PartPhoto } from '../../widgets/stock/PartPhoto';

const PAGE = 25;

/** The parts that lie in a place or on one of its shelves. */
export function PlaceContents({ filter }: { filter: StockBalanceFilter }) {
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['place-contents', filter, page],
    queryFn: () => ask(ShelfBalancesDocument, { filter, limit: PAGE, offset: page * PAGE }),
    placeholderData: keepPreviousData,
  });
  if (isPending) return <QuietBar />;
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const { rows, total } = data.stockBalances;
  if (rows.length === 0) {
    return (
      <Typography color="text.secondary">
        {translate(filter.shelfId ? 'jn.shelf.empty' : 'jn.balance.none')}
      </Typography>
    );
  }
  return (
    <>
      <ScrollTable label={translate('jn.place.contents')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.parts.fields.number')}</TableCell>
            {filter.shelfId ? null : <TableCell>{translate('jn.balance.shelf')}</TableCell>}
            {(['onHand', 'reserved', 'free', 'quarantined'] as const).map((field) => (
              <TableCell key={field} align="right">
                {translate(`jn.balance.${field}`)}
              </TableCell>
            ))}
            <TableCell>{translate('resources.parts.fields.unit')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, part, shelf, onHand, reserved, free, quarantined }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                  <PartPhoto part={part} side={28} decorative />
                  <span>
                    <MuiLink component={Link} to={`/parts/${part.id}/show`}>
                      {part.number}
                    </MuiLink>{' '}
                    {part.name}
                  </span>
                </Box>
              </TableCell>
              {filter.shelfId ? null : <TableCell>{shelf?.code ?? '—'}</TableCell>}
              <TableCell align="right">{onHand}</TableCell>
              <TableCell align="right">{reserved}</TableCell>
              <TableCell align="right">{free}</TableCell>
              <TableCell align="right">{quarantined}</TableCell>
              <TableCell>{part.unit}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
      {total.count > PAGE ? (
        <TablePagination
          component="div"
          count={total.count}
          page={page}
          rowsPerPage={PAGE}
          rowsPerPageOptions={[PAGE]}
          onPageChange={(_, next) => setPage(next)}
        />
      ) : null}
    </>
  );
}
