import { ReservationPurpose, type ReservationRowFragment, ReservationState } from '@jiannuo/schema';
import ReserveIcon from '@mui/icons-material/BookmarkAdd';
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
import { partText, placeText } from '../../widgets/stock/stock-names';
import { useWords } from '../../widgets/use-words';
import { ReservationStateChip } from './ReservationStateChip';

/** 占用: what is held, and for whom. */
export default function ReservationList() {
  const { enumWord } = useWords();
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'reservedAt', order: 'DESC' }}
      filterDefaultValues={held}
      phone={<Cards />}
      exportable={false}
      extra={<ReserveLink />}
    >
      <DataTable<ReservationRowFragment> rowClick="show" bulkActionButtons={false}>
        <DataTable.Col<ReservationRowFragment>
          source="part.number"
          render={({ part }) => (
            <RowLink>
              {part.number} {part.name}
            </RowLink>
          )}
        />
        <DataTable.Col<ReservationRowFragment>
          source="place.code"
          disableSort
          render={({ place }) => `${place.code} ${place.name}`}
        />
        <DataTable.NumberCol source="open" disableSort />
        <DataTable.Col<ReservationRowFragment>
          source="purpose"
          disableSort
          render={({ purpose }) => enumWord('ReservationPurpose', purpose)}
        />
        <DataTable.Col<ReservationRowFragment> source="for" disableSort render={forWhat} />
        <DataTable.Col<ReservationRowFragment>
          source="neededBy"
          render={({ neededBy }) => (neededBy ? <InstantText value={neededBy} /> : '—')}
        />
        <DataTable.Col<ReservationRowFragment>
          source="state"
          disableSort
          render={({ state }) => <ReservationStateChip state={state} />}
        />
        <DataTable.Col source="reservedBy" disableSort />
        <DataTable.Col<ReservationRowFragment>
          source="reservedAt"
          render={({ reservedAt }) => <InstantText value={reservedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const held = { state: [ReservationState.ACTIVE] };

const filters = [
  <SelectArrayInput
    key="state"
    source="state"
    alwaysOn
    choices={choicesOf('ReservationState', ReservationState)}
  />,
  <SelectArrayInput
    key="purpose"
    source="purpose"
    choices={choicesOf('ReservationPurpose', ReservationPurpose)}
  />,
  <ReferenceInput key="partId" source="partId" reference="parts" sort={{ field: 'number', order: 'ASC' }}>
    <AutocompleteInput optionText={partText} filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput
    key="placeId"
    source="placeId"
    reference="stockPlaces"
    sort={{ field: 'code', order: 'ASC' }}
  >
    <AutocompleteInput optionText={placeText} filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput key="deviceId" source="deviceId" reference="devices">
    <AutocompleteInput optionText="serial" filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput key="contractId" source="contractId" reference="contracts">
    <AutocompleteInput optionText="number" filterToQuery={searchText} />
  </ReferenceInput>,
];

function ReserveLink() {
  const translate = useTranslate();
  const { may } = useRights();
  if (!may('stock:issue')) return null;
  return (
    <Button size="small" component={Link} to="/stock/reserve" startIcon={<ReserveIcon />}>
      {translate('jn.stock.reservations.reserve')}
    </Button>
  );
}

/** The device, the contract and the paper it is held for. */
export function forWhat({
  device,
  contract,
  reference,
}: Pick<ReservationRowFragment, 'device' | 'contract' | 'reference'>): string {
  return [device?.serial, contract?.number, reference].filter(Boolean).join(' · ');
}

function Cards() {
  const { enumWord } = useWords();
  return (
    <PhoneCards<ReservationRowFragment>
      title={({ part, quantity }) => `${part.number} × ${quantity}`}
      lines={(reservation) => [
        reservation.part.name,
        [enumWord('ReservationPurpose', reservation.purpose), forWhat(reservation)]
          .filter(Boolean)
          .join(' · '),
        `${reservation.place.code} ${reservation.place.name}`,
      ]}
      aside={({ state }) => <ReservationStateChip state={state} />}
    />
  );
}
