import { Temporal } from 'temporal-polyfill';
import { rememberedByDay } from './day-memo.js';
import type { Instant } from './instant.js';
import { dayInShanghai } from './instant.js';
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

/** A month as people say it: 2026-06 → 2026年6月, June 2026. */
export function spokenMonth(month: string): Localized {
  const [year = '', number = ''] = month.split('-');
  return { zh: `${year}年${Number(number)}月`, en: `${months[Number(number) - 1]} ${year}` };
}

/** A moment in Shanghai as people say it: 2026-06-15T15:59:59Z → 2026年6月15日 23:59:59. Whole minutes lose their seconds. */
export function spokenInstant(instant: Instant): Localized {
  const { zh, en } = spokenDay(dayInShanghai(instant));
  const clock = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai').toPlainTime().toString();
  const time = clock.endsWith(':00') ? clock.slice(0, 5) : clock;
  return { zh: `${zh} ${time}`, en: `${en}, ${time}` };
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
