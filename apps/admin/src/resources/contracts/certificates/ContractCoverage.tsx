import { coverageIntervals, makeCalendar } from '@jiannuo/rules';
import { ContractCertificatesDocument } from '@jiannuo/schema';
import { Box, FormControl, InputLabel, NativeSelect, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { ask } from '../../../data/execute';
import { useWorkCalendar } from '../../../data/use-work-calendar';
import { DecisionPanel } from '../../../widgets/decision/DecisionPanel';
import { ErrorNote } from '../../../widgets/ErrorNote';
import { QuietBar } from '../../../widgets/QuietBar';
import { Section } from '../../../widgets/Section';
import { CoverageTimeline } from '../../../widgets/timeline/CoverageTimeline';
import type { ContractPageRow } from '../contract-row';
import { CertificateTable } from './CertificateTable';
import { lineOf } from './certificate-line';

/**
 * The certificates that start the clocks, the periods they give, and the question on a chosen one. What
 * follows from the certificates stands between them.
 */
export function ContractCoverage({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const contract = useRecordContext<ContractPageRow>();
  const id = contract?.id ?? '';
  const certificates = useQuery({
    queryKey: ['contract-page', id, 'certificates'],
    queryFn: async () =>
      (await ask(ContractCertificatesDocument, { contractId: id })).contract?.certificates ?? [],
    enabled: id !== '',
  });
  const calendar = useWorkCalendar();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = certificates.data?.find((row) => row.id === chosenId) ?? certificates.data?.[0];
  const facts = useMemo(
    () =>
      contract === undefined || chosen === undefined
        ? undefined
        : { lines: [lineOf(contract, chosen)], deviceRetiredOn: null },
    [contract, chosen],
  );
  const stretches = useMemo(
    () =>
      facts === undefined || calendar.data === undefined
        ? []
        : coverageIntervals(facts, makeCalendar(calendar.data)),
    [facts, calendar.data],
  );
  const error = certificates.error ?? calendar.error;
  if (contract === undefined) return null;
  return (
    <>
      <Section title={translate('jn.certificate.title')}>
        {error === null ? null : <ErrorNote error={error} onRetry={() => void certificates.refetch()} />}
        {certificates.data === undefined ? (
          <QuietBar />
        ) : (
          <CertificateTable contract={contract} certificates={certificates.data} />
        )}
      </Section>
      {children}
      {facts === undefined || calendar.data === undefined || chosen === undefined ? null : (
        <Section title={translate('jn.certificate.periods')}>
          <FormControl sx={{ mb: 2, minWidth: 220 }}>
            <InputLabel variant="standard" htmlFor="chosen-certificate" shrink>
              {translate('jn.certificate.chosen')}
            </InputLabel>
            <NativeSelect
              value={chosen.id}
              onChange={(event) => setChosenId(event.target.value)}
              inputProps={{ id: 'chosen-certificate' }}
            >
              {certificates.data?.map((row) => (
                <option key={row.id} value={row.id}>
                  {row.number} · {row.acceptedOn ?? row.proposedOn ?? '—'}
                </option>
              ))}
            </NativeSelect>
          </FormControl>
          <CoverageTimeline stretches={stretches} />
          <Box sx={{ mt: 2 }}>
            <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
              {translate('jn.decision.title')}
            </Typography>
            <DecisionPanel narrow facts={facts} calendar={calendar.data} />
          </Box>
        </Section>
      )}
    </>
  );
}
