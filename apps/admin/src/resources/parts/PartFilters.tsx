import { PartCategory, PartTracking, StockLevel } from '@jiannuo/schema';
import {
  AutocompleteInput,
  BooleanInput,
  type RaRecord,
  ReferenceInput,
  SearchInput,
  SelectArrayInput,
  SelectInput,
  TextInput,
} from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { searchText } from '../../widgets/search-text';

export const partFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="category" source="category" choices={choicesOf('PartCategory', PartCategory)} />,
  <SelectArrayInput key="level" source="level" choices={choicesOf('StockLevel', StockLevel)} />,
  <ReferenceInput
    key="productId"
    source="productId"
    reference="products"
    sort={{ field: 'model', order: 'ASC' }}
  >
    <AutocompleteInput
      optionText={(row: RaRecord) => `${row.model} · ${row.name}`}
      filterToQuery={searchText}
    />
  </ReferenceInput>,
  <ReferenceInput
    key="placeId"
    source="placeId"
    reference="stockPlaces"
    sort={{ field: 'code', order: 'ASC' }}
  >
    <AutocompleteInput
      optionText={(row: RaRecord) => `${row.code} · ${row.name}`}
      filterToQuery={searchText}
    />
  </ReferenceInput>,
  <TextInput key="supplier" source="supplier" />,
  <SelectInput key="tracking" source="tracking" choices={choicesOf('PartTracking', PartTracking)} />,
  <BooleanInput key="dead" source="dead" />,
  <BooleanInput key="active" source="active" />,
];
