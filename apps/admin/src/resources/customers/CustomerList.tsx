import type { CustomersQuery } from '@jiannuo/schema';
import { DataTable } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { customerFilters } from './CustomerFilters';

type Customer = CustomersQuery['customers']['rows'][number];

export default function CustomerList() {
  const { may } = useRights();
  const contacts = may('customer:contacts');
  return (
    <ListPage
      filters={customerFilters}
      sort={{ field: 'name', order: 'ASC' }}
      hidden={hidden}
      phone={<Cards />}
    >
      <DataTable<Customer> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<Customer> source="name" render={({ name }) => <RowLink>{name}</RowLink>} />
        <DataTable.Col source="region" />
        {contacts ? <DataTable.Col source="contactName" disableSort /> : null}
        {contacts ? <DataTable.Col source="phone" disableSort /> : null}
        {contacts ? <DataTable.Col source="email" disableSort /> : null}
        <DataTable.Col source="address" disableSort />
        <DataTable.NumberCol source="contractCount" disableSort />
        <DataTable.NumberCol source="deviceCount" />
        <DataTable.Col<Customer>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['address', 'email'];

function Cards() {
  return (
    <PhoneCards<Customer>
      title={({ name }) => name}
      lines={({ region, address, phone }) => [[region, address].filter(Boolean).join(' · '), phone ?? '']}
      aside={({ deviceCount }) => deviceCount}
    />
  );
}
