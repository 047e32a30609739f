import { TrainingKind, WorkKind } from '@jiannuo/schema';
import { NullableBooleanInput, SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';

export const trainingFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="kind" source="kind" choices={choicesOf('TrainingKind', TrainingKind)} />,
  <SelectArrayInput key="qualifiesFor" source="qualifiesFor" choices={choicesOf('WorkKind', WorkKind)} />,
  <NullableBooleanInput key="open" source="open" />,
];
