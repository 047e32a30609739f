import {
  type PriceEditionRowFragment,
  PriceEditionsDocument,
  type PriceListRowFragment,
} from '@jiannuo/schema';
import { Link as MuiLink, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { InstantText } from '../../widgets/InstantText';
import { PlainDate } from '../../widgets/PlainDate';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import { EditionChip } from './EditionChip';
import { StartDraft } from './StartDraft';

/** Every edition, latest first: what it is today, from when to when, who and why. */
export function EditionTimeline() {
  const translate = useTranslate();
  const { may } = useRights();
  const list = useRecordContext<PriceListRowFragment>();
  const listId = list?.id ?? '';
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['price-editions', listId],
    queryFn: () => ask(PriceEditionsDocument, { listId, limit: 100, offset: 0 }),
    enabled: listId !== '',
  });
  const editions = data?.priceEditions.rows ?? [];
  return (
    <Section
      title={translate('jn.prices.editions')}
      actions={list?.draft === null && may('price:write') ? <StartDraft listId={listId} /> : undefined}
    >
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {isPending ? <QuietBar /> : null}
      {data !== undefined && editions.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.prices.noEditions')}</Typography>
      ) : null}
      {editions.length === 0 ? null : (
        <ScrollTable label={translate('jn.prices.editions')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('jn.prices.edition')}</TableCell>
              <TableCell>{translate('jn.prices.state')}</TableCell>
              <TableCell>{translate('jn.prices.validFrom')}</TableCell>
              <TableCell>{translate('jn.prices.untilOn')}</TableCell>
              <TableCell align="right">{translate('jn.prices.items')}</TableCell>
              <TableCell align="right">{translate('jn.prices.changed')}</TableCell>
              <TableCell>{translate('jn.prices.by')}</TableCell>
              <TableCell>{translate('jn.prices.why')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {editions.map((edition) => (
              <EditionRow key={edition.id} edition={edition} />
            ))}
          </TableBody>
        </ScrollTable>
      )}
    </Section>
  );
}

function EditionRow({ edition }: { edition: PriceEditionRowFragment }) {
  const translate = useTranslate();
  const { number, state, effectiveFrom, untilOn } = edition;
  // An edition replaced before it began never held.
  const never = effectiveFrom !== null && untilOn !== null && untilOn < effectiveFrom;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <MuiLink component={Link} to={`/price-editions/${edition.id}`}>
          {number === null ? translate('jn.prices.draft') : translate('jn.prices.editionNumber', { number })}
        </MuiLink>
      </TableCell>
      <TableCell>
        <EditionChip state={state} />
      </TableCell>
      <TableCell>
        <PlainDate value={effectiveFrom} relative={state === 'SCHEDULED'} />
      </TableCell>
      <TableCell>
        {never ? translate('jn.prices.neverHeld') : null}
        {!never && effectiveFrom !== null ? (
          untilOn === null ? (
            translate('jn.prices.openEnd')
          ) : (
            <PlainDate value={untilOn} />
          )
        ) : null}
      </TableCell>
      <TableCell align="right">{edition.itemCount}</TableCell>
      <TableCell align="right">{edition.changedCount}</TableCell>
      <TableCell>
        {edition.publishedBy ?? edition.proposedBy ?? edition.createdBy}{' '}
        <InstantText value={edition.publishedAt ?? edition.proposedAt ?? edition.createdAt} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'normal', minWidth: 160 }}>{edition.reason}</TableCell>
    </TableRow>
  );
}
