import type { I18nProvider } from 'react-admin';
import { i18nProvider } from './i18n-provider';

export type Language = 'zh' | 'en';

export function currentLanguage(): Language {
  return languageOf(i18nProvider.getLocale());
}

export function languageOf(locale: string): Language {
  return locale.startsWith('zh') ? 'zh' : 'en';
}

/** A sentence outside of React. Inside, use `useTranslate`. */
export const say: I18nProvider['translate'] = (key, options) => i18nProvider.translate(key, options);
