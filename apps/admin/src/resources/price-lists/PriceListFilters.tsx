import { CustomerClass } from '@jiannuo/schema';
import { BooleanInput, SearchInput, SelectArrayInput, TextInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';

export const priceListFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <TextInput key="region" source="region" />,
  <SelectArrayInput
    key="customerClass"
    source="customerClass"
    choices={choicesOf('CustomerClass', CustomerClass)}
  />,
  <BooleanInput key="active" source="active" />,
];
