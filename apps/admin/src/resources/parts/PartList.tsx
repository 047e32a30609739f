import type { PartRowFragment } from '@jiannuo/schema';
import { Box } from '@mui/material';
import { DataTable, useListContext, useTranslate } from 'react-admin';
import { LabelButton } from '../../pages/labels/LabelButton';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { LevelChip } from '../../widgets/stock/LevelChip';
import { PartPhoto } from '../../widgets/stock/PartPhoto';
import { StockBar } from '../../widgets/stock/StockBar';
import { useWords } from '../../widgets/use-words';
import { partFilters } from './PartFilters';

export default function PartList() {
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={partFilters}
      sort={{ field: 'number', order: 'ASC' }}
      hidden={hidden}
      phone={<Cards />}
      extra={<LabelsOfPage />}
    >
      <DataTable<PartRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<PartRowFragment>
          source="photo"
          disableSort
          render={(part) => <PartPhoto part={part} side={28} decorative />}
        />
        <DataTable.Col<PartRowFragment>
          source="number"
          render={({ number }) => <RowLink>{number}</RowLink>}
        />
        <DataTable.Col source="name" />
        <DataTable.Col source="model" />
        <DataTable.Col<PartRowFragment>
          source="category"
          render={({ category }) => enumWord('PartCategory', category)}
        />
        <DataTable.Col<PartRowFragment>
          source="level"
          disableSort
          render={({ level }) => <LevelChip level={level} />}
        />
        <DataTable.NumberCol source="onHand" />
        <DataTable.NumberCol source="reserved" disableSort />
        <DataTable.NumberCol source="free" />
        <DataTable.Col<PartRowFragment>
          source="minimumStock"
          disableSort
          render={(part) => (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Box sx={{ flex: 1 }}>
                <StockBar {...part} minimum={part.minimumStock} />
              </Box>
              <Box component="span" sx={{ minWidth: 24, textAlign: 'right' }}>
                {part.minimumStock === 0 ? '—' : part.minimumStock}
              </Box>
            </Box>
          )}
        />
        <DataTable.Col source="unit" disableSort />
        <DataTable.Col source="manufacturer" disableSort />
        <DataTable.Col source="supplier" />
        <DataTable.Col<PartRowFragment>
          source="tracking"
          disableSort
          render={({ tracking }) => enumWord('PartTracking', tracking)}
        />
        <DataTable.NumberCol source="quarantined" disableSort />
        <DataTable.Col<PartRowFragment>
          source="lastOutOn"
          disableSort
          render={({ lastOutOn }) => <PlainDate value={lastOutOn} />}
        />
        <DataTable.Col<PartRowFragment>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['manufacturer', 'supplier', 'tracking', 'quarantined', 'lastOutOn', 'updatedAt'];

/** Labels of the parts on the screen. */
function LabelsOfPage() {
  const { data } = useListContext<PartRowFragment>();
  return <LabelButton parts={(data ?? []).map(({ id }) => id)} label="jn.label.title" />;
}

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<PartRowFragment>
      title={({ number, name }) => `${number} · ${name}`}
      lines={(part) => [
        part.model ?? '',
        <span key="numbers">
          {translate('jn.part.onHand', { count: part.onHand })} ·{' '}
          {translate('jn.part.reserved', { count: part.reserved })} ·{' '}
          {translate('jn.part.free', { count: part.free })}
        </span>,
        <Box key="bar" sx={{ mt: 0.5 }}>
          <StockBar {...part} minimum={part.minimumStock} />
        </Box>,
      ]}
      aside={({ level }) => <LevelChip level={level} />}
    />
  );
}
