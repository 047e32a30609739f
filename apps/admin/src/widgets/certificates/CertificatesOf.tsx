import { PersonCertificatesDocument } from '@jiannuo/schema';
import AddIcon from '@mui/icons-material/Add';
import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { ErrorNote } from '../ErrorNote';
import { QuietBar } from '../QuietBar';
import { Section } from '../Section';
import { CertificateDialog } from './CertificateDialog';
import { CertificateGroups } from './CertificateGroups';
import { InsuranceMonths } from './InsuranceMonths';
import { MaySend } from './MaySend';

/** What one person holds: certificates, months of social insurance, and what they may be sent for with it. */
export function CertificatesOf({ personId }: { personId: string }) {
  const translate = useTranslate();
  const { may } = useRights();
  const [adding, setAdding] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['certificates-of', personId],
    queryFn: async () => (await ask(PersonCertificatesDocument, { personId })).person,
    enabled: may('certificate:read'),
  });
  if (!may('certificate:read')) return null;
  const holder = { personId };
  return (
    <>
      <Section
        title={translate('jn.certificates.title')}
        actions={
          may('certificate:write') ? (
            <Button size="small" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
              {translate('jn.certificates.create')}
            </Button>
          ) : null
        }
      >
        {isPending ? <QuietBar /> : null}
        {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
        {data?.certificates.length === 0 ? (
          <Typography color="text.secondary">{translate('jn.certificates.none')}</Typography>
        ) : null}
        {data ? <CertificateGroups holder={holder} certificates={data.certificates} /> : null}
      </Section>
      {data ? (
        <>
          <InsuranceMonths personId={personId} months={data.insuranceMonths} />
          <MaySend personId={personId} name={data.name} />
        </>
      ) : null}
      {adding ? (
        <CertificateDialog holder={holder} certificate={null} onClose={() => setAdding(false)} />
      ) : null}
    </>
  );
}
