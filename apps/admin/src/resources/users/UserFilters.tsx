import { Role } from '@jiannuo/schema';
import { BooleanInput, SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';

export const userFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="role" source="role" choices={choicesOf('Role', Role)} />,
  <BooleanInput key="active" source="active" />,
];
