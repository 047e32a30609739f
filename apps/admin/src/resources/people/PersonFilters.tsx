import { HourlyClass, PersonState } from '@jiannuo/schema';
import { AutocompleteArrayInput, SearchInput, SelectArrayInput } from 'react-admin';
import { choicesOf } from '../../widgets/choices';
import { usePeopleWords, type WordKind } from './use-people-words';

export const personFilters = [
  <SearchInput key="search" source="search" alwaysOn />,
  <SelectArrayInput key="state" source="state" choices={choicesOf('PersonState', PersonState)} />,
  <UsedWords key="department" source="department" of="departments" />,
  <UsedWords key="region" source="region" of="regions" />,
  <UsedWords key="skill" source="skill" of="skills" />,
  <SelectArrayInput key="hourlyClass" source="hourlyClass" choices={choicesOf('HourlyClass', HourlyClass)} />,
];

function UsedWords({ source, of }: { source: string; of: WordKind }) {
  const choices = usePeopleWords(of).map((word) => ({ id: word, name: word }));
  return <AutocompleteArrayInput source={source} choices={choices} translateChoice={false} />;
}
