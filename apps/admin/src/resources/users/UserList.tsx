import type { UserFieldsFragment } from '@jiannuo/schema';
import { DataTable } from 'react-admin';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { useWords } from '../../widgets/use-words';
import { ActiveChip } from './ActiveChip';
import { userFilters } from './UserFilters';

export default function UserList() {
  const { enumWord } = useWords();
  return (
    <ListPage filters={userFilters} sort={{ field: 'username', order: 'ASC' }} phone={<Cards />}>
      <DataTable<UserFieldsFragment> rowClick="show" bulkActionButtons={false}>
        <DataTable.Col<UserFieldsFragment>
          source="username"
          render={({ username }) => <RowLink>{username}</RowLink>}
        />
        <DataTable.Col source="displayName" />
        <DataTable.Col<UserFieldsFragment> source="role" render={({ role }) => enumWord('Role', role)} />
        <DataTable.Col<UserFieldsFragment>
          source="active"
          disableSort
          render={({ active }) => <ActiveChip active={active} />}
        />
        <DataTable.Col<UserFieldsFragment>
          source="lastLoginAt"
          render={({ lastLoginAt }) => <InstantText value={lastLoginAt} />}
        />
        <DataTable.Col<UserFieldsFragment>
          source="createdAt"
          render={({ createdAt }) => <InstantText value={createdAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

function Cards() {
  const { enumWord } = useWords();
  return (
    <PhoneCards<UserFieldsFragment>
      title={({ displayName }) => displayName}
      lines={({ username, role }) => [`${username} · ${enumWord('Role', role)}`]}
      aside={({ active }) => <ActiveChip active={active} />}
    />
  );
}
