import { rememberedByDay } from './day-memo.js';
import type { Localized } from './localized.js';
import { type DayNumber, formatDay } from './plain-date.js';

/** A day as people say it: 2026-06-15 → 2026年6月15日, 15 June 2026. */
export const spokenDay: (day: DayNumber) => Localized = rememberedByDay((day) => {
  const [year = '', month = '', dayOfMonth = ''] = formatDay(day).split('-');
  return {
    zh: `${year}年${Number(month)}月${Number(dayOfMonth)}日`,
    en: `${Number(dayOfMonth)} ${months[Number(month) - 1]} ${year}`,
  };
});

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
