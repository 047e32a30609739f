import { NullableBooleanInput, SearchInput, TextInput } from 'react-admin';
import { PlainDateInput } from '../../widgets/PlainDateInput';

export const marketSampleFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <TextInput key="region" source="region" />,
  <PlainDateInput key="from" source="from" />,
  <PlainDateInput key="until" source="until" />,
  <NullableBooleanInput key="withdrawn" source="withdrawn" />,
];
