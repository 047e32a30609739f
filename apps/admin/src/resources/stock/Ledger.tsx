import { type StockMovementFilter, StockMovementsDocument } from '@jiannuo/schema';
import { TablePagination, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { MovementTable } from './MovementTable';

/** Movements, latest first, each with what was there afterwards. */
export function Ledger({ filter }: { filter: StockMovementFilter }) {
  const translate = useTranslate();
  const { may } = useRights();
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['ledger', filter, page],
    queryFn: () =>
      ask(StockMovementsDocument, {
        filter,
        sort: [],
        limit: PER_PAGE,
        offset: page * PER_PAGE,
        cost: may('stock:cost'),
      }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <QuietBar />;
  const { rows, total } = data.stockMovements;
  if (rows.length === 0 && page === 0) {
    return <Typography color="text.secondary">{translate('jn.stock.noMovements')}</Typography>;
  }
  return (
    <>
      <MovementTable movements={rows} label={translate('jn.stock.ledger')} hide={hiddenBy(filter)} />
      {total.count > PER_PAGE ? (
        <TablePagination
          component="div"
          count={total.count}
          page={page}
          rowsPerPage={PER_PAGE}
          rowsPerPageOptions={[PER_PAGE]}
          onPageChange={(_, next) => setPage(next)}
          labelDisplayedRows={({ from, to, count }) =>
            translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count })
          }
          getItemAriaLabel={(type) => translate(`ra.navigation.${type}`)}
        />
      ) : null}
    </>
  );
}

const PER_PAGE = 25;

function hiddenBy({ partId, placeId }: StockMovementFilter): readonly ('part' | 'place')[] {
  return [...(partId ? (['part'] as const) : []), ...(placeId ? (['place'] as const) : [])];
}
