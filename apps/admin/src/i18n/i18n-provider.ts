import polyglotI18nProvider from 'ra-i18n-polyglot';
import { catalogues } from './catalogues';

export const locales = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
];

/** Chinese first; the choice is remembered by react-admin's store. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? catalogues.en : catalogues['zh-CN']),
  'zh-CN',
  locales,
  // Sentences of the API pass through as they are; a test finds missing keys.
  { allowMissing: true },
);
