import type { StockCountQuery } from '@jiannuo/schema';
import { Box, LinearProgress, Link as MuiLink } from '@mui/material';
import { useState } from 'react';
import { Show, useRecordContext, useRefresh, useTranslate, WithRecord } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { AuditTrail } from '../../widgets/AuditTrail';
import { Fact, Facts } from '../../widgets/Facts';
import { filteredList } from '../../widgets/filtered-list';
import { InstantText } from '../../widgets/InstantText';
import { Section } from '../../widgets/Section';
import { CountEntry } from './CountEntry';
import { CountLines } from './CountLines';
import { whereOf } from './CountList';
import { CountStatusChip } from './CountStatusChip';
import { EndCount } from './EndCount';

export type Count = NonNullable<StockCountQuery['stockCount']>;

/** The shelf beside the book: scan, count, Enter, next; then the differences. */
export default function CountShow() {
  return (
    <Show component="div" actions={false} queryOptions={{ refetchOnWindowFocus: true }}>
      <Body />
      <WithRecord
        render={({ id }) => <AuditTrail entity="StockCount" entityId={String(id)} resource="stockCounts" />}
      />
    </Show>
  );
}

function Body() {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { may } = useRights();
  const count = useRecordContext<Count>();
  const [partId, setPartId] = useState<string | null>(null);
  if (count === undefined) return null;
  const open = count.status === 'OPEN' && may('stock:count');
  return (
    <Box sx={{ pt: { xs: 1, sm: 2 } }}>
      <Section
        title={`${count.number} · ${whereOf(count)}`}
        actions={<CountStatusChip status={count.status} />}
      >
        <Box sx={{ mb: 1 }}>
          {translate('jn.stock.counts.progress', { counted: count.countedCount, lines: count.lineCount })}
          {count.differenceCount > 0
            ? ` · ${translate('jn.stock.counts.differences', { count: count.differenceCount })}`
            : ''}
        </Box>
        <LinearProgress
          variant="determinate"
          value={count.lineCount === 0 ? 0 : Math.min(100, (100 * count.countedCount) / count.lineCount)}
          aria-label={translate('jn.stock.counts.progressLabel')}
          sx={{ mb: 1.5, height: 6, borderRadius: 3 }}
        />
        <Facts>
          <Fact label={translate('jn.stock.counts.startedBy')}>
            {count.startedBy} · <InstantText value={count.startedAt} />
          </Fact>
          {count.endedBy ? (
            <Fact label={translate('jn.stock.counts.endedBy')}>
              {count.endedBy} · <InstantText value={count.endedAt ?? ''} />
            </Fact>
          ) : null}
          {count.note ? <Fact label={translate('jn.stock.remark')}>{count.note}</Fact> : null}
          {count.status === 'POSTED' ? (
            <Fact label={translate('jn.stock.ledger')}>
              <MuiLink component={Link} to={filteredList('stockMovements', { search: count.number })}>
                {translate('jn.stock.counts.openPosting')}
              </MuiLink>
            </Fact>
          ) : null}
        </Facts>
      </Section>
      {open ? (
        <CountEntry count={count} partId={partId} onPart={setPartId} onCounted={() => refresh()} />
      ) : null}
      <CountLines count={count} onPick={open ? setPartId : undefined} />
      {count.status === 'OPEN' ? <EndCount count={count} /> : null}
    </Box>
  );
}
