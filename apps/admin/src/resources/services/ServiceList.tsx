import { ServiceClass, type ServiceItemRowFragment } from '@jiannuo/schema';
import { BooleanInput, DataTable, SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { useWords } from '../../widgets/use-words';
import { Offered } from './Offered';

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="costClass" source="costClass" choices={choicesOf('ServiceClass', ServiceClass)} />,
  <BooleanInput key="active" source="active" />,
];

/** 收费标准: the work that price lists can price. */
export default function ServiceList() {
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'code', order: 'ASC' }}
      hidden={hidden}
      phone={<Cards />}
      exportable={false}
    >
      <DataTable<ServiceItemRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<ServiceItemRowFragment>
          source="code"
          render={({ code }) => <RowLink>{code}</RowLink>}
        />
        <DataTable.Col source="name" />
        <DataTable.Col<ServiceItemRowFragment>
          source="costClass"
          render={({ costClass }) => enumWord('ServiceClass', costClass)}
        />
        <DataTable.Col source="unit" disableSort />
        <DataTable.Col<ServiceItemRowFragment>
          source="active"
          disableSort
          render={({ active }) => <Offered active={active} />}
        />
        <DataTable.Col<ServiceItemRowFragment>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['updatedAt'];

function Cards() {
  const { enumWord } = useWords();
  return (
    <PhoneCards<ServiceItemRowFragment>
      title={({ code, name }) => `${code} ${name}`}
      lines={({ unit }) => [unit]}
      aside={({ costClass }) => enumWord('ServiceClass', costClass)}
    />
  );
}
