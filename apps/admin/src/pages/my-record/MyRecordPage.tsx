import { MyPersonDocument } from '@jiannuo/schema';
import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { AccessLog } from '../../resources/people/AccessLog';
import { Consents } from '../../resources/people/Consents';
import { PersonFacts } from '../../resources/people/PersonFacts';
import { MyCertificates } from '../../widgets/certificates/MyCertificates';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { TrainingsOf } from '../../widgets/trainings/TrainingsOf';
import { MyNumber } from './MyNumber';

/** What is kept of oneself: master data, certificates, what one agreed to, and who looked. */
export default function MyRecordPage() {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['my-person'],
    queryFn: async () => (await ask(MyPersonDocument, {})).myPerson ?? null,
  });
  return (
    <>
      <Title title={translate('jn.menu.myRecord')} />
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === null ? (
        <Section title={translate('jn.menu.myRecord')}>
          <Typography>{translate('jn.people.mine.none')}</Typography>
        </Section>
      ) : null}
      {data ? (
        <>
          <PersonFacts person={data} />
          <MyNumber personId={data.id} />
          <MyCertificates />
          <TrainingsOf personId={data.id} />
          <Consents person={data} editable={false} />
          <AccessLog personId={data.id} />
        </>
      ) : null}
    </>
  );
}
