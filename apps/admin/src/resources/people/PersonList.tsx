import type { PersonRowFragment } from '@jiannuo/schema';
import { DataTable } from 'react-admin';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { useWords } from '../../widgets/use-words';
import { FindByNumber } from './FindByNumber';
import { personFilters } from './PersonFilters';
import { PersonStateChip } from './PersonStateChip';

export default function PersonList() {
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={personFilters}
      filterDefaultValues={{ state: ['ACTIVE'] }}
      sort={{ field: 'number', order: 'ASC' }}
      hidden={hidden}
      phone={<Cards />}
      extra={<FindByNumber />}
      forgetful
    >
      <DataTable<PersonRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<PersonRowFragment>
          source="number"
          render={({ number }) => <RowLink>{number}</RowLink>}
        />
        <DataTable.Col source="name" />
        <DataTable.Col source="department" />
        <DataTable.Col source="post" />
        <DataTable.Col source="phone" disableSort />
        <DataTable.Col<PersonRowFragment>
          source="regions"
          disableSort
          render={({ regions }) => regions.join('、')}
        />
        <DataTable.Col<PersonRowFragment>
          source="skills"
          disableSort
          render={({ skills }) => skills.join('、')}
        />
        <DataTable.Col<PersonRowFragment>
          source="hourlyClass"
          disableSort
          render={({ hourlyClass }) => (hourlyClass ? enumWord('HourlyClass', hourlyClass) : '')}
        />
        <DataTable.Col<PersonRowFragment>
          source="joinedOn"
          disableSort
          render={({ joinedOn }) => <PlainDate value={joinedOn} />}
        />
        <DataTable.Col<PersonRowFragment>
          source="state"
          disableSort
          render={({ state }) => <PersonStateChip state={state} />}
        />
        <DataTable.Col<PersonRowFragment>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['joinedOn', 'updatedAt'];

function Cards() {
  return (
    <PhoneCards<PersonRowFragment>
      title={({ name, number }) => `${name} · ${number}`}
      lines={({ department, post, regions }) => [
        [department, post].filter(Boolean).join(' · '),
        regions.join('、'),
      ]}
      aside={({ state }) => <PersonStateChip state={state} />}
    />
  );
}
