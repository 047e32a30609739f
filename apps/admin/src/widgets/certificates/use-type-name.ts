import { useWords } from '../use-words';

/** What a type of certificate is called in the language of the page: its English name where it has one. */
export function useTypeName(): (type: {
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}) => string {
  const { language } = useWords();
  return ({ name, nameEn }) => (language === 'en' && nameEn ? nameEn : name);
}
