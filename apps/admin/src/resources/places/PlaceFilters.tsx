import { PlaceKind } from '@jiannuo/schema';
import { BooleanInput, SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';

export const placeFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="kind" source="kind" choices={choicesOf('PlaceKind', PlaceKind)} />,
  <BooleanInput key="active" source="active" />,
];
