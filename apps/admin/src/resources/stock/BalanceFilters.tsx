import { PartCategory, StockLevel } from '@jiannuo/schema';
import { AutocompleteInput, BooleanInput, ReferenceInput, SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { searchText } from '../../widgets/search-text';
import { partText, placeText } from '../../widgets/stock/stock-names';
import { ShelfInput } from './ShelfInput';

export const balanceFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <ReferenceInput
    key="placeId"
    source="placeId"
    reference="stockPlaces"
    sort={{ field: 'code', order: 'ASC' }}
  >
    <AutocompleteInput optionText={placeText} filterToQuery={searchText} />
  </ReferenceInput>,
  <ShelfInput key="shelfId" source="shelfId" />,
  <SelectArrayInput key="category" source="category" choices={choicesOf('PartCategory', PartCategory)} />,
  <SelectArrayInput key="level" source="level" choices={choicesOf('StockLevel', StockLevel)} />,
  <BooleanInput key="dead" source="dead" />,
  <BooleanInput key="nonZero" source="nonZero" />,
  <ReferenceInput key="partId" source="partId" reference="parts" sort={{ field: 'number', order: 'ASC' }}>
    <AutocompleteInput optionText={partText} filterToQuery={searchText} />
  </ReferenceInput>,
];
