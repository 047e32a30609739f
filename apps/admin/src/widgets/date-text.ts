import { isPlainDate } from '@jiannuo/rules';

/**
 * The date people mean, as YYYY-MM-DD: 2026-06-15, 2026/6/15, 2026.6.15, 2026年6月15日, 20260615.
 * null when the text is no date of the calendar.
 */
export function readDate(text: string): string | null {
  const found =
    /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(text.trim()) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text.trim());
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}

/** A moment as YYYY-MM-DDTHH:mm, typed as a date, a space or T, and the time on the 24-hour clock. */
export function readMinute(text: string): string | null {
  const found = /^(\S+)[\sT]+(\d{1,2})[:\uff1a](\d\d)$/.exec(text.trim().replace(/(\d)T(\d)/, '$1 $2'));
  if (found === null) return null;
  const [, day = '', hour = '', minute = ''] = found;
  const date = readDate(day);
  if (date === null || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${date}T${hour.padStart(2, '0')}:${minute}`;
}
