import { useLocale, useTranslate } from 'react-admin';
import { languageOf } from '../i18n/language';

interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** The current language's half of a text that carries both, and the words of an enum's code. */
export function useWords(): {
  readonly language: 'zh' | 'en';
  say(text: Localized): string;
  enumWord(name: string, code: string): string;
} {
  const language = languageOf(useLocale());
  const translate = useTranslate();
  return {
    language,
    say: (text) => text[language],
    enumWord: (name, code) => translate(`jn.enum.${name}.${code}`),
  };
}
