import { PersonIdentityDocument } from '@jiannuo/schema';
import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';

/** That one's number is kept, and how little of it is shown. */
export function MyNumber({ personId }: { personId: string }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['person-identity', personId],
    queryFn: () => ask(PersonIdentityDocument, { personId }),
    gcTime: 0,
  });
  return (
    <Section title={translate('jn.people.identity.title')}>
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data?.personIdentity ? (
        <>
          <Typography sx={{ fontFamily: 'monospace', fontSize: 16 }}>{data.personIdentity.masked}</Typography>
          <Typography variant="body2" color="text.secondary">
            {translate('jn.people.mine.sealed')}
          </Typography>
        </>
      ) : null}
      {data && !data.personIdentity ? (
        <Typography color="text.secondary">{translate('jn.people.identity.none')}</Typography>
      ) : null}
    </Section>
  );
}
