import { ContractRetentionDocument } from '@jiannuo/schema';
import { Box, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { useRights } from '../../../auth/use-rights';
import { ask } from '../../../data/execute';
import { ErrorNote } from '../../../widgets/ErrorNote';
import { Fen } from '../../../widgets/Fen';
import { PlainDate } from '../../../widgets/PlainDate';
import { QuietBar } from '../../../widgets/QuietBar';
import { ScrollTable } from '../../../widgets/ScrollTable';
import { Section } from '../../../widgets/Section';
import { useWords } from '../../../widgets/use-words';
import type { ContractPageRow } from '../contract-row';
import { RecordRetention } from './RecordRetention';

/** 质保金: what was kept back, deducted, receivable and paid back; entries are never edited. */
export function RetentionLedger() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const contract = useRecordContext<ContractPageRow>();
  const id = contract?.id ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['contract-page', id, 'retention'],
    queryFn: () => ask(ContractRetentionDocument, { id }),
    enabled: id !== '',
  });
  if (contract === undefined) return null;
  const entries = data?.contract?.retentionEntries ?? [];
  return (
    <Section
      title={translate('jn.retention.title')}
      actions={may('contract:write') ? <RecordRetention contract={contract} /> : null}
    >
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <QuietBar /> : null}
      {data?.contract ? (
        <Box sx={{ mb: 1 }}>
          {translate('jn.retention.balance')}{' '}
          <strong>
            <Fen value={data.contract.retentionBalanceFen} />
          </strong>{' '}
          · {translate('jn.retention.agreed')} <Fen value={data.contract.retentionFen} />
          {data.contract.retentionReleasedOn ? (
            <span>
              {' '}
              · {translate('jn.retention.releasedOn')} <PlainDate value={data.contract.retentionReleasedOn} />
            </span>
          ) : null}
        </Box>
      ) : null}
      {entries.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.retention.none')}</Typography>
      ) : (
        <ScrollTable label={translate('jn.retention.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('jn.retention.on')}</TableCell>
              <TableCell>{translate('jn.retention.kind')}</TableCell>
              <TableCell align="right">{translate('jn.retention.amount')}</TableCell>
              <TableCell>{translate('jn.retention.reason')}</TableCell>
              <TableCell>{translate('jn.retention.recordedBy')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {entries.map((entry) => (
              <TableRow key={entry.id}>
                <TableCell>
                  <PlainDate value={entry.on} />
                </TableCell>
                <TableCell>{enumWord('RetentionEntryKind', entry.kind)}</TableCell>
                <TableCell align="right">
                  <Fen value={entry.amountFen} />
                </TableCell>
                <TableCell>{entry.reason}</TableCell>
                <TableCell>{entry.recordedBy}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      )}
    </Section>
  );
}
