import type { QuoteRowFragment } from '@jiannuo/schema';
import { DataTable, useTranslate } from 'react-admin';
import { Fen } from '../../widgets/Fen';
import { formatFen } from '../../widgets/format';
import { InstantText } from '../../widgets/InstantText';
import { ListPage } from '../../widgets/list/ListPage';
import { PhoneCards } from '../../widgets/list/PhoneCards';
import { RowLink } from '../../widgets/list/RowLink';
import { PlainDate } from '../../widgets/PlainDate';
import { quoteFilters } from './QuoteFilters';
import { QuoteStateChip } from './QuoteStateChip';

export default function QuoteList() {
  const translate = useTranslate();
  return (
    <ListPage
      filters={quoteFilters}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      hidden={hidden}
      phone={<Cards />}
      exportable={false}
    >
      <DataTable<QuoteRowFragment> rowClick="show" bulkActionButtons={false} hiddenColumns={hidden}>
        <DataTable.Col<QuoteRowFragment>
          source="number"
          render={({ number }) => <RowLink>{number ?? translate('jn.quotes.draftNumber')}</RowLink>}
        />
        <DataTable.Col<QuoteRowFragment>
          source="state"
          disableSort
          render={({ state }) => <QuoteStateChip state={state} />}
        />
        <DataTable.Col source="customer.name" />
        <DataTable.Col source="contract.number" disableSort />
        <DataTable.Col source="device.serial" disableSort />
        <DataTable.Col<QuoteRowFragment>
          source="quotedOn"
          render={({ quotedOn }) => <PlainDate value={quotedOn} />}
        />
        <DataTable.Col<QuoteRowFragment>
          source="validUntilOn"
          render={({ validUntilOn, state }) => <PlainDate value={validUntilOn} relative={state === 'OPEN'} />}
        />
        <DataTable.NumberCol source="lineCount" disableSort />
        <DataTable.Col<QuoteRowFragment>
          source="totalFen"
          align="right"
          render={({ totalFen }) => <Fen value={totalFen} />}
        />
        <DataTable.Col source="issuedBy" disableSort />
        <DataTable.Col<QuoteRowFragment>
          source="updatedAt"
          render={({ updatedAt }) => <InstantText value={updatedAt} />}
        />
      </DataTable>
    </ListPage>
  );
}

const hidden = ['lineCount', 'issuedBy', 'updatedAt'];

function Cards() {
  const translate = useTranslate();
  return (
    <PhoneCards<QuoteRowFragment>
      title={({ number }) => number ?? translate('jn.quotes.draftNumber')}
      lines={({ customer, totalFen, validUntilOn, state }) => [
        customer.name,
        formatFen(totalFen),
        <span key="until">
          {translate('resources.quotes.fields.validUntilOn')}{' '}
          <PlainDate value={validUntilOn} relative={state === 'OPEN'} />
        </span>,
      ]}
      aside={({ state }) => <QuoteStateChip state={state} />}
    />
  );
}
