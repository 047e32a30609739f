import { MyCertificatesDocument } from '@jiannuo/schema';
import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { ErrorNote } from '../ErrorNote';
import { QuietBar } from '../QuietBar';
import { Section } from '../Section';
import { CertificateGroups } from './CertificateGroups';

/** One's own certificates, with their scans; nothing to change. */
export function MyCertificates() {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['my-certificates'],
    queryFn: async () => (await ask(MyCertificatesDocument, {})).myCertificates,
  });
  return (
    <Section title={translate('jn.certificates.mine')}>
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.certificates.noneOfMine')}</Typography>
      ) : null}
      {data ? <CertificateGroups holder="MYSELF" certificates={data} /> : null}
    </Section>
  );
}
