import { daysBetween, formatYuan } from '@jiannuo/rules';

/** The business date now, in Asia/Shanghai. */
export function todayInShanghai(now: Date = new Date()): string {
  return shanghai.format(now).slice(0, 10);
}

/** An instant as people in Shanghai read it: 2026-03-05 22:35 */
export function formatInstant(instant: string): string {
  return shanghai.format(new Date(instant));
}

/** For `<input type="datetime-local">`, which we read as Shanghai time: 2026-03-05T22:35 */
export function localInShanghai(instant: Date | string): string {
  return shanghai.format(new Date(instant)).replace(' ', 'T');
}

/** 2026-03-05T22:35 of Shanghai → its instant. Shanghai has kept +08:00 since 1991. */
export function instantOfLocal(local: string): string {
  return new Date(`${local.slice(0, 16)}:00+08:00`).toISOString();
}

/** Days from today: positive ahead, negative behind. */
export function daysFromToday(date: string, today: string = todayInShanghai()): number {
  return daysBetween(today, date);
}

/** ¥1,234.00; a dash when nothing is recorded. */
export function formatFen(fen: number | null | undefined): string {
  return fen === null || fen === undefined ? '—' : formatYuan(fen);
}

/** As a spreadsheet takes it and as an edit begins: 1234.50; empty when nothing is recorded. */
export function plainYuan(fen: number | null | undefined): string {
  return fen === null || fen === undefined ? '' : formatYuan(fen).replace(/[¥,]/g, '');
}

/** Key and options of "312 天后", "今天", "3 天前". */
export function relativeDays(days: number): { key: string; count: number } {
  if (days === 0) return { key: 'jn.date.today', count: 0 };
  return days > 0 ? { key: 'jn.date.ahead', count: days } : { key: 'jn.date.ago', count: -days };
}

/** Key and options of "还有 312 天", "今天到期", "已过 3 天". */
export function daysLeft(days: number): { key: string; count: number } {
  if (days === 0) return { key: 'jn.date.lastDay', count: 0 };
  return days > 0 ? { key: 'jn.date.left', count: days } : { key: 'jn.date.over', count: -days };
}

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
