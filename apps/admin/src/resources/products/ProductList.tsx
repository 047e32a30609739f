import type { ProductRowFragment } from '@jiannuo/schema';
import { DataTable } from 'react-admin';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { useWords } from '../../widgets/use-words';
import { productFilters } from './ProductFilters';

export default function ProductList() {
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={productFilters}
      sort={{ field: 'model', order: 'ASC' }}
      hidden={hidden}
      phone={<Cards />}
    >
      <DataTable<ProductRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<ProductRowFragment>
          source="model"
          render={({ model }) => <RowLink>{model}</RowLink>}
        />
        <DataTable.Col source="name" />
        <DataTable.Col<ProductRowFragment>
          source="category"
          render={({ category }) => enumWord('SystemCategory', category)}
        />
        <DataTable.Col source="manufacturer" />
        <DataTable.Col source="unit" disableSort />
        <DataTable.NumberCol source="oemTermMonths" disableSort />
        <DataTable.Col source="softwareEndedOn" disableSort />
        <DataTable.NumberCol source="deviceCount" disableSort />
        <DataTable.Col<ProductRowFragment>
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
    <PhoneCards<ProductRowFragment>
      title={({ model }) => model}
      lines={({ name, manufacturer }) => [name, manufacturer ?? '']}
      aside={({ category }) => enumWord('SystemCategory', category)}
    />
  );
}
