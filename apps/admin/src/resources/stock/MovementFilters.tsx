import { StockMovementKind } from '@jiannuo/schema';
import { AutocompleteInput, ReferenceInput, SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { PlainDateInput } from '../../widgets/PlainDateInput';
import { searchText } from '../../widgets/search-text';
import { partText, placeText } from '../../widgets/stock/stock-names';

export const movementFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <ReferenceInput
    key="placeId"
    source="placeId"
    reference="stockPlaces"
    sort={{ field: 'code', order: 'ASC' }}
  >
    <AutocompleteInput optionText={placeText} filterToQuery={searchText} />
  </ReferenceInput>,
  <ReferenceInput key="partId" source="partId" reference="parts" sort={{ field: 'number', order: 'ASC' }}>
    <AutocompleteInput optionText={partText} filterToQuery={searchText} />
  </ReferenceInput>,
  <SelectArrayInput key="kind" source="kind" choices={choicesOf('StockMovementKind', StockMovementKind)} />,
  <PlainDateInput key="from" source="from" />,
  <PlainDateInput key="until" source="until" />,
];
