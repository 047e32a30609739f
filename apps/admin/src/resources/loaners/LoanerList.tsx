import { type LoanerRowFragment, LoanerState } from '@jiannuo/schema';
import LendIcon from '@mui/icons-material/Handshake';
import { Button } from '@mui/material';
import {
  AutocompleteInput,
  BooleanInput,
  DataTable,
  ReferenceInput,
  SelectArrayInput,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { choicesOf } from '../../widgets/choices';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { searchText } from '../../widgets/search-text';
import { partText } from '../../widgets/stock/stock-names';
import { LoanerStateChip } from './LoanerStateChip';

/** 备用机: what stands in for a broken device; what should have been back stands first. */
export default function LoanerList() {
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'dueOn', order: 'ASC' }}
      filterDefaultValues={out}
      phone={<Cards />}
      exportable={false}
      extra={<LendLink />}
    >
      <DataTable<LoanerRowFragment> rowClick="show" bulkActionButtons={false}>
        <DataTable.Col<LoanerRowFragment>
          source="part.number"
          render={({ part }) => (
            <RowLink>
              {part.number} {part.name}
            </RowLink>
          )}
        />
        <DataTable.Col source="unit.serial" disableSort />
        <DataTable.NumberCol source="quantity" disableSort />
        <DataTable.Col source="customer.name" disableSort />
        <DataTable.Col source="device.serial" disableSort />
        <DataTable.Col<LoanerRowFragment>
          source="state"
          disableSort
          render={({ state, overdue }) => <LoanerStateChip state={state} overdue={overdue} />}
        />
        <DataTable.Col<LoanerRowFragment>
          source="dueOn"
          render={({ dueOn, endedAt }) => <PlainDate value={dueOn} relative={!endedAt} />}
        />
        <DataTable.Col source="lentBy" disableSort />
        <DataTable.Col<LoanerRowFragment>
          source="lentAt"
          disableSort
          render={({ lentAt }) => (lentAt ? <InstantText value={lentAt} /> : '—')}
        />
      </DataTable>
    </ListPage>
  );
}

const out = { state: [LoanerState.PROMISED, LoanerState.IN_PLACE] };

const filters = [
  <SelectArrayInput key="state" source="state" alwaysOn choices={choicesOf('LoanerState', LoanerState)} />,
  <BooleanInput key="overdue" source="overdue" />,
  <ReferenceInput key="partId" source="partId" reference="parts" sort={{ field: 'number', order: 'ASC' }}>
    <AutocompleteInput optionText={partText} filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput key="customerId" source="customerId" reference="customers">
    <AutocompleteInput optionText="name" filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput key="deviceId" source="deviceId" reference="devices">
    <AutocompleteInput optionText="serial" filterToQuery={searchText} />
  </ReferenceInput>,
];

function LendLink() {
  const translate = useTranslate();
  const { may } = useRights();
  if (!may('stock:issue')) return null;
  return (
    <Button size="small" component={Link} to="/stock/lend" startIcon={<LendIcon />}>
      {translate('jn.stock.loaners.lend')}
    </Button>
  );
}

function Cards() {
  return (
    <PhoneCards<LoanerRowFragment>
      title={({ part, unit }) => [part.number, unit?.serial].filter(Boolean).join(' · ')}
      lines={({ part, customer, device, dueOn, endedAt }) => [
        part.name,
        [customer?.name, device?.serial].filter(Boolean).join(' · '),
        dueOn ? <PlainDate key="due" value={dueOn} relative={!endedAt} /> : null,
      ]}
      aside={({ state, overdue }) => <LoanerStateChip state={state} overdue={overdue} />}
    />
  );
}
