import { MyAccountDocument } from '@jiannuo/schema';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { ChangePasswordForm } from '../../auth/ChangePasswordForm';
import { useCurrentUser } from '../../auth/session';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { Fact, Facts } from '../../widgets/Facts';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { SecondFactorSection } from './SecondFactorSection';
import { SessionsSection } from './SessionsSection';

/** One's own account: who one is here, the second factor, where one is signed in, the password. */
export default function AccountPage() {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['my-account'],
    queryFn: () => ask(MyAccountDocument, {}),
  });
  return (
    <Box sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate('jn.account.title')} />
      <Whoever />
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <>
          <SecondFactorSection account={data.myAccount} />
          <SessionsSection sessions={data.myAccount.sessions} />
        </>
      )}
      <Section title={translate('jn.auth.changePassword')}>
        <Box sx={{ maxWidth: 420 }}>
          <ChangePasswordForm onChanged={() => void refetch()} />
        </Box>
      </Section>
    </Box>
  );
}

function Whoever() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const me = useCurrentUser();
  if (me === null) return null;
  return (
    <Section title={me.displayName}>
      <Facts>
        <Fact label={translate('resources.users.fields.username')}>{me.username}</Fact>
        <Fact label={translate('resources.users.fields.role')}>{enumWord('Role', me.role)}</Fact>
        <Fact label={translate('resources.users.fields.email')}>
          {me.email ?? translate('jn.account.noEmail')}
        </Fact>
      </Facts>
    </Section>
  );
}
