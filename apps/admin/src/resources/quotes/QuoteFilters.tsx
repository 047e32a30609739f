import { QuoteState } from '@jiannuo/schema';
import { AutocompleteInput, ReferenceInput, SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { searchText } from '../../widgets/search-text';

export const quoteFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="state" source="state" choices={choicesOf('QuoteState', QuoteState)} />,
  <ReferenceInput
    key="customer"
    source="customerId"
    reference="customers"
    sort={{ field: 'name', order: 'ASC' }}
  >
    <AutocompleteInput optionText="name" filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput
    key="contract"
    source="contractId"
    reference="contracts"
    sort={{ field: 'number', order: 'ASC' }}
  >
    <AutocompleteInput optionText="number" filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput key="device" source="deviceId" reference="devices" sort={{ field: 'serial', order: 'ASC' }}>
    <AutocompleteInput optionText="serial" filterToQuery={searchText} />
  </ReferenceInput>,
  <PlainDateInput key="from" source="quotedOn.gte" />,
  <PlainDateInput key="before" source="quotedOn.lt" />,
  <PlainDateInput key="endsFrom" source="validUntilOn.gte" />,
  <PlainDateInput key="endsBefore" source="validUntilOn.lt" />,
];
