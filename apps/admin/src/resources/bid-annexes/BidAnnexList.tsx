import { type BidAnnexRowFragment, BidAnnexState } from '@jiannuo/schema';
import { DataTable, SearchInput, SelectArrayInput, useTranslate } from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { BidAnnexStateChip } from './BidAnnexStateChip';

export default function BidAnnexList() {
  const translate = useTranslate();
  return (
    <ListPage
      filters={filters}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      hidden={hidden}
      phone={<Cards />}
      exportable={false}
      forgetful
    >
      <DataTable<BidAnnexRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<BidAnnexRowFragment>
          source="number"
          render={({ number }) => <RowLink>{number ?? translate('jn.annex.draftNumber')}</RowLink>}
        />
        <DataTable.Col source="projectName" />
        <DataTable.Col source="recipient" disableSort />
        <DataTable.Col<BidAnnexRowFragment>
          source="bidOn"
          render={({ bidOn, state }) => <PlainDate value={bidOn} relative={state === 'DRAFT'} />}
        />
        <DataTable.Col<BidAnnexRowFragment>
          source="contractUntilOn"
          disableSort
          render={({ contractUntilOn }) => <PlainDate value={contractUntilOn} />}
        />
        <DataTable.NumberCol source="peopleCount" disableSort />
        <DataTable.Col<BidAnnexRowFragment>
          source="state"
          disableSort
          render={({ state }) => <BidAnnexStateChip state={state} />}
        />
        <DataTable.Col source="contract.number" disableSort />
        <DataTable.Col source="issuedBy" disableSort />
        <DataTable.Col<BidAnnexRowFragment>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['contract.number', 'issuedBy', 'updatedAt'];

const filters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="state" source="state" choices={choicesOf('BidAnnexState', BidAnnexState)} />,
];

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<BidAnnexRowFragment>
      title={({ projectName }) => projectName}
      lines={({ number, recipient, bidOn }) => [
        number ?? translate('jn.annex.draftNumber'),
        recipient,
        <span key="bid">
          {translate('resources.bid-annexes.fields.bidOn')} <PlainDate value={bidOn} />
        </span>,
      ]}
      aside={({ state }) => <BidAnnexStateChip state={state} />}
    />
  );
}
