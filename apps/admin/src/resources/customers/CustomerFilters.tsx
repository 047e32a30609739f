import { SearchInput, TextInput } from 'react-admin';

export const customerFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <TextInput key="region" source="region" />,
];
