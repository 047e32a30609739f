import { PeopleWordsDocument, type PeopleWordsQuery } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';

export type WordKind = Exclude<keyof PeopleWordsQuery['peopleWords'], '__typename'>;

/** Words already used for staff; empty until they are there. */
export function usePeopleWords(kind: WordKind): readonly string[] {
  const { data } = useQuery({
    queryKey: ['people-words'],
    queryFn: () => ask(PeopleWordsDocument, {}),
    staleTime: 60_000,
  });
  return data?.peopleWords[kind] ?? [];
}
