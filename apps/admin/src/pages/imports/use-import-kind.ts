import { type ImportKind, ImportKindFieldsDocument, type ImportKindFieldsQuery } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';
import { useWords } from '../../widgets/use-words';

type KindInfo = ImportKindFieldsQuery['importKind'];

/** What the columns of a kind can mean, in words of the reader; it never changes while the page is open. */
export function useImportKind(kind: ImportKind) {
  const { say } = useWords();
  const { data } = useQuery({
    queryKey: ['import-kind', kind],
    queryFn: async () => (await ask(ImportKindFieldsDocument, { kind })).importKind,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const fields: KindInfo['fields'] = data?.fields ?? [];
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  return {
    fields,
    fates: data?.fates ?? [],
    label: (name: string) => {
      const field = fieldOf(name);
      return field ? say(field.label) : name;
    },
    /** A value as people read it: a code by its word. */
    shown: (name: string, value: unknown) => {
      if (value === null || value === undefined || value === '') return '—';
      const word = wordOf(fieldOf(name)?.words, String(value));
      return word ? say(word) : String(value);
    },
  };
}

function wordOf(words: unknown, code: string): { zh: string; en: string } | null {
  if (typeof words !== 'object' || words === null) return null;
  const word: unknown = Object.entries(words).find(([key]) => key === code)?.[1];
  return isWord(word) ? word : null;
}

function isWord(word: unknown): word is { zh: string; en: string } {
  return typeof word === 'object' && word !== null && 'zh' in word && 'en' in word;
}
