import { type StockCountRowFragment, StockCountStatus } from '@jiannuo/schema';
import StartIcon from '@mui/icons-material/PlaylistAddCheck';
import { Button } from '@mui/material';
import { AutocompleteInput, DataTable, ReferenceInput, SelectArrayInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { choicesOf } from '../../widgets/choices';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { searchText } from '../../widgets/search-text';
import { placeText } from '../../widgets/stock/stock-names';
import { CountStatusChip } from './CountStatusChip';

/** 盘点: those under way and those that are done. */
export default function CountList() {
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'startedAt', order: 'DESC' }}
      phone={<Cards />}
      exportable={false}
      extra={<StartLink />}
    >
      <DataTable<StockCountRowFragment> rowClick="show" bulkActionButtons={false}>
        <DataTable.Col<StockCountRowFragment>
          source="number"
          render={({ number }) => <RowLink>{number}</RowLink>}
        />
        <DataTable.Col<StockCountRowFragment> source="place" disableSort render={whereOf} />
        <DataTable.Col<StockCountRowFragment>
          source="status"
          disableSort
          render={({ status }) => <CountStatusChip status={status} />}
        />
        <DataTable.Col<StockCountRowFragment>
          source="countedCount"
          disableSort
          align="right"
          render={({ countedCount, lineCount }) => `${countedCount} / ${lineCount}`}
        />
        <DataTable.NumberCol source="differenceCount" disableSort />
        <DataTable.Col source="startedBy" disableSort />
        <DataTable.Col<StockCountRowFragment>
          source="startedAt"
          render={({ startedAt }) => <InstantText value={startedAt} />}
        />
        <DataTable.Col source="endedBy" disableSort />
        <DataTable.Col<StockCountRowFragment>
          source="endedAt"
          disableSort
          render={({ endedAt }) => (endedAt ? <InstantText value={endedAt} /> : '—')}
        />
      </DataTable>
    </ListPage>
  );
}

const filters = [
  <SelectArrayInput
    key="status"
    source="status"
    alwaysOn
    choices={choicesOf('StockCountStatus', StockCountStatus)}
  />,
  <ReferenceInput
    key="placeId"
    source="placeId"
    reference="stockPlaces"
    sort={{ field: 'code', order: 'ASC' }}
  >
    <AutocompleteInput optionText={placeText} filterToQuery={searchText} />
  </ReferenceInput>,
];

function StartLink() {
  const translate = useTranslate();
  const { may } = useRights();
  if (!may('stock:count')) return null;
  return (
    <Button size="small" component={Link} to="/stock/counts/new" startIcon={<StartIcon />}>
      {translate('jn.stock.counts.start')}
    </Button>
  );
}

export function whereOf({ place, shelf }: Pick<StockCountRowFragment, 'place' | 'shelf'>): string {
  return [`${place.code} ${place.name}`, shelf?.code].filter(Boolean).join(' · ');
}

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<StockCountRowFragment>
      title={({ number }) => number}
      lines={(count) => [
        whereOf(count),
        translate('jn.stock.counts.progress', { counted: count.countedCount, lines: count.lineCount }),
        <span key="by">
          {count.startedBy} · <InstantText value={count.startedAt} />
        </span>,
      ]}
      aside={({ status }) => <CountStatusChip status={status} />}
    />
  );
}
