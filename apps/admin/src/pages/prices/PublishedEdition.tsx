import DownloadIcon from '@mui/icons-material/Download';
import PrintIcon from '@mui/icons-material/Print';
import { Box, Button, Paper, TablePagination, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { StartDraft } from '../../resources/price-lists/StartDraft';
import { ErrorNote } from '../../widgets/ErrorNote';
import { Fact, Facts } from '../../widgets/Facts';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { QuietBar } from '../../widgets/QuietBar';
import { useWords } from '../../widgets/use-words';
import { EditionHeading } from './EditionHeading';
import type { Edition } from './edition';
import { pageOfEdition, ROWS } from './edition-prices';
import { PriceTable } from './PriceTable';
import { usePrint } from './use-print';

/** Published: paper. Nothing to type into; each price carries its proof. */
export function PublishedEdition({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const { may } = useRights();
  const { enumWord } = useWords();
  const { list } = edition;
  const [page, setPage] = useState(0);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['edition-prices', edition.id, page],
    queryFn: () => pageOfEdition(edition, page),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { all, progress, print } = usePrint(edition);
  return (
    <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 3 }, '@media print': { border: 0, p: 0 } }}>
      <EditionHeading edition={edition}>
        <Box className="jn-no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: 'auto' }}>
          {may('price:write') ? <StartDraft listId={list.id} baseEditionId={edition.id} /> : null}
          <Button size="small" startIcon={<PrintIcon />} disabled={progress !== null} onClick={print}>
            {progress === null
              ? translate('jn.prices.print')
              : translate('jn.prices.printing', { done: progress, count: edition.itemCount })}
          </Button>
          <Button
            size="small"
            component="a"
            href={`/imports/prices/${edition.id}/list.xlsx`}
            startIcon={<DownloadIcon />}
          >
            Excel
          </Button>
        </Box>
      </EditionHeading>
      <Facts wide>
        <Fact label={translate('jn.prices.validFrom')}>
          <PlainDate value={edition.effectiveFrom} />
        </Fact>
        <Fact label={translate('jn.prices.untilOn')}>
          {edition.untilOn === null ? translate('jn.prices.openEnd') : <PlainDate value={edition.untilOn} />}
        </Fact>
        <Fact label={translate('resources.price-lists.fields.region')}>
          {list.region ?? translate('jn.prices.allRegions')}
        </Fact>
        <Fact label={translate('resources.price-lists.fields.customerClass')}>
          {enumWord('CustomerClass', list.customerClass)}
        </Fact>
        <Fact label={translate('resources.price-lists.fields.taxIncluded')}>
          {translate(list.taxIncluded ? 'ra.boolean.true' : 'ra.boolean.false')}
        </Fact>
        <Fact label={translate('jn.prices.publishedBy')}>
          {edition.publishedBy} <InstantText value={edition.publishedAt} />
        </Fact>
        {edition.proposedBy === null ? null : (
          <Fact label={translate('jn.prices.proposedBy')}>
            {edition.proposedBy} <InstantText value={edition.proposedAt} />
          </Fact>
        )}
        {edition.reason === null ? null : <Fact label={translate('jn.prices.why')}>{edition.reason}</Fact>}
        {edition.fewSamplesReason === null ? null : (
          <Fact label={translate('jn.prices.publish.fewSamplesReason')}>{edition.fewSamplesReason}</Fact>
        )}
      </Facts>
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {isPending ? <QuietBar /> : null}
      {data === undefined ? null : (
        <Box sx={{ mt: 2 }}>
          <PriceTable label={translate('jn.prices.items')} rows={all ?? data.rows} />
          <TablePagination
            className="jn-no-print"
            component="div"
            count={data.total.exact ? data.total.count : -1}
            page={page}
            rowsPerPage={ROWS}
            rowsPerPageOptions={[ROWS]}
            onPageChange={(_, next) => setPage(next)}
          />
        </Box>
      )}
      <Typography variant="body2" color="text.secondary">
        {translate('jn.prices.neverChanges')}
      </Typography>
    </Paper>
  );
}
