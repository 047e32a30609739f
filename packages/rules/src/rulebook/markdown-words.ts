import type { Localized } from '../kernel/localized.js';
import { dayNumber, type PlainDate } from '../kernel/plain-date.js';
import { spokenDay } from '../kernel/spoken-date.js';

/** Chinese first, English after it; once where they are the same. */
export function both({ zh, en }: Localized): string {
  return zh === en ? zh : `${zh} ${en}`;
}

export const bothDates = (date: PlainDate): string => both(spokenDay(dayNumber(date)));

export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const escaped = (cell: string): string => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>');
