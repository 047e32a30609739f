import type { PlaceRowFragment } from '@jiannuo/schema';
import { DataTable, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { Fen } from '../../widgets/Fen';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { useWords } from '../../widgets/use-words';
import { placeFilters } from './PlaceFilters';

type Row = PlaceRowFragment & { readonly valueFen?: number | null };

export default function PlaceList() {
  const { enumWord } = useWords();
  const { may } = useRights();
  return (
    <ListPage filters={placeFilters} sort={{ field: 'code', order: 'ASC' }} hidden={hidden} phone={<Cards />}>
      <DataTable<Row> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<Row> source="code" render={({ code }) => <RowLink>{code}</RowLink>} />
        <DataTable.Col source="name" />
        <DataTable.Col<Row> source="kind" render={({ kind }) => enumWord('PlaceKind', kind)} />
        <DataTable.Col source="keeper" disableSort />
        <DataTable.Col source="contract.number" disableSort />
        <DataTable.Col source="region" disableSort />
        <DataTable.NumberCol source="partCount" disableSort />
        {may('stock:cost') ? (
          <DataTable.NumberCol<Row>
            source="valueFen"
            disableSort
            render={({ valueFen }) => <Fen value={valueFen} />}
          />
        ) : null}
        <DataTable.Col source="address" disableSort />
        <DataTable.Col<Row>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['address', 'updatedAt'];

function Cards() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  return (
    <PhoneCards<Row>
      title={({ code, name }) => `${code} · ${name}`}
      lines={({ keeper, address, partCount }) => [
        [keeper, address].filter(Boolean).join(' · '),
        translate('jn.place.allParts', { count: partCount }),
      ]}
      aside={({ kind }) => enumWord('PlaceKind', kind)}
    />
  );
}
