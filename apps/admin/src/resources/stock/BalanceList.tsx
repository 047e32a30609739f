import type { BalanceCostFragment, BalanceRowFragment } from '@jiannuo/schema';
import { DataTable, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { Fen } from '../../widgets/Fen';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { LevelChip } from '../../widgets/stock/LevelChip';
import { StockBar } from '../../widgets/stock/StockBar';
import { useWords } from '../../widgets/use-words';
import { balanceFilters } from './BalanceFilters';
import { DeadChip } from './DeadChip';
import { SheetLinks } from './SheetLinks';
import { StockFigures } from './StockFigures';

export type BalanceRow = BalanceRowFragment & Partial<BalanceCostFragment>;

/** What lies where: three numbers and a bar, the minimum a tick on it. */
export default function BalanceList() {
  const { enumWord } = useWords();
  const { may } = useRights();
  return (
    <>
      <StockFigures />
      <ListPage
        filters={balanceFilters}
        sort={{ field: 'part.number', order: 'ASC' }}
        hidden={hidden}
        phone={<Cards />}
        extra={<SheetLinks />}
      >
        <DataTable<BalanceRow> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
          <DataTable.Col<BalanceRow>
            source="part.number"
            render={({ part }) => <RowLink>{part.number}</RowLink>}
          />
          <DataTable.Col source="part.name" />
          <DataTable.Col source="part.model" disableSort />
          <DataTable.Col<BalanceRow>
            source="category"
            disableSort
            render={({ part }) => enumWord('PartCategory', part.category)}
          />
          <DataTable.Col<BalanceRow>
            source="place.code"
            render={({ place }) => `${place.code} ${place.name}`}
          />
          <DataTable.Col source="shelf.code" disableSort />
          <DataTable.NumberCol source="onHand" />
          <DataTable.NumberCol source="reserved" disableSort />
          <DataTable.NumberCol source="free" />
          <DataTable.Col<BalanceRow>
            source="bar"
            disableSort
            render={({ part, level, onHand, reserved, free }) => (
              <StockBar {...{ onHand, reserved, free }} minimum={part.minimumStock} low={level !== 'OK'} />
            )}
          />
          <DataTable.Col<BalanceRow>
            source="level"
            disableSort
            render={({ level, dead }) => (
              <>
                <LevelChip level={level} /> {dead ? <DeadChip /> : null}
              </>
            )}
          />
          <DataTable.NumberCol source="quarantined" disableSort />
          {may('stock:cost') ? (
            <DataTable.Col<BalanceRow>
              source="valueFen"
              disableSort
              align="right"
              render={({ valueFen }) => <Fen value={valueFen} />}
            />
          ) : null}
          {may('stock:cost') ? (
            <DataTable.Col<BalanceRow>
              source="averageCostFen"
              disableSort
              align="right"
              render={({ averageCostFen }) => <Fen value={averageCostFen} />}
            />
          ) : null}
          <DataTable.Col<BalanceRow>
            source="lastOutOn"
            render={({ lastOutOn }) => <PlainDate value={lastOutOn} />}
          />
        </DataTable>
      </ListPage>
    </>
  );
}

const hidden = ['part.model', 'quarantined', 'averageCostFen', 'category'];

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<BalanceRow>
      title={({ part }) => part.number}
      lines={({ part, place, shelf, level, onHand, reserved, free }) => [
        part.name,
        [`${place.code} ${place.name}`, shelf?.code].filter(Boolean).join(' · '),
        <span key="counts">
          {translate('jn.part.free', { count: free })} · {translate('jn.part.onHand', { count: onHand })} ·{' '}
          {translate('jn.part.reserved', { count: reserved })}
        </span>,
        <StockBar
          key="bar"
          {...{ onHand, reserved, free }}
          minimum={part.minimumStock}
          low={level !== 'OK'}
        />,
      ]}
      aside={({ level, dead }) => (dead ? <DeadChip /> : <LevelChip level={level} />)}
    />
  );
}
