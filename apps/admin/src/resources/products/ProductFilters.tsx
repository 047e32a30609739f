import { SystemCategory } from '@jiannuo/schema';
import { SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';

export const productFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="category" source="category" choices={choicesOf('SystemCategory', SystemCategory)} />,
];
