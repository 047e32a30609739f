import type { UserFieldsFragment } from '@jiannuo/schema';
import { useRecordContext, useTranslate, WithRecord } from 'react-admin';
import { currentUser } from '../../auth/session';
import { useRights } from '../../auth/use-rights';
import { AuditTrail } from '../../widgets/AuditTrail';
import { Fact, Facts } from '../../widgets/Facts';
import { InstantText } from '../../widgets/InstantText';
import { Section } from '../../widgets/Section';
import { ShowPage } from '../../widgets/ShowPage';
import { useWords } from '../../widgets/use-words';
import { ActiveChip } from './ActiveChip';
import { ResetPassword } from './ResetPassword';
import { ResetSecondFactor } from './ResetSecondFactor';

export default function UserShow() {
  return (
    <ShowPage>
      <Particulars />
      <WithRecord render={({ id }) => <AuditTrail entity="User" entityId={String(id)} resource="users" />} />
    </ShowPage>
  );
}

function Particulars() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const user = useRecordContext<UserFieldsFragment>();
  if (user === undefined) return null;
  const label = (field: string) => translate(`resources.users.fields.${field}`);
  return (
    <Section
      title={user.displayName}
      actions={
        may('user:write') && user.id !== currentUser()?.id ? (
          <>
            {user.hasSecondFactor ? <ResetSecondFactor user={user} /> : null}
            <ResetPassword user={user} />
          </>
        ) : null
      }
    >
      <Facts wide>
        <Fact label={label('username')}>{user.username}</Fact>
        <Fact label={label('role')}>{enumWord('Role', user.role)}</Fact>
        <Fact label={label('email')}>{user.email}</Fact>
        <Fact label={label('hasSecondFactor')}>
          {translate(user.hasSecondFactor ? 'ra.boolean.true' : 'ra.boolean.false')}
        </Fact>
        <Fact label={label('locale')}>{enumWord('Locale', user.locale)}</Fact>
        <Fact label={label('active')}>
          <ActiveChip active={user.active} />
        </Fact>
        <Fact label={label('lastLoginAt')}>
          <InstantText value={user.lastLoginAt} />
        </Fact>
        <Fact label={label('createdAt')}>
          <InstantText value={user.createdAt} />
        </Fact>
      </Facts>
    </Section>
  );
}
