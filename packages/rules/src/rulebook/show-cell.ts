import type { Unit, Value } from '../kernel/decision.js';
import type { Cell, Column } from '../kernel/example.js';
import { formatYuan, parseYuan } from '../kernel/fen.js';
import { type Localized, text } from '../kernel/localized.js';
import { dayNumber } from '../kernel/plain-date.js';
import { spokenDay, spokenInstant, spokenMonth } from '../kernel/spoken-date.js';
import { codeWords } from './code-words.js';

/** A figure, a date or a code in words, as the person who owns the policy reads it. */
export function showCell(column: Pick<Column, 'unit' | 'words'>, cell: Cell): Localized {
  if (!isList(cell)) return showValue(column, cell);
  if (cell.length === 0) return none;
  const shown = cell.map((value) => showValue(column, value));
  return text(shown.map(({ zh }) => zh).join(';'), shown.map(({ en }) => en).join('; '));
}

const isList = (cell: Cell): cell is readonly Value[] => Array.isArray(cell);

function showValue({ unit, words }: Pick<Column, 'unit' | 'words'>, value: Value): Localized {
  if (value === null) return none;
  if (typeof value === 'boolean') return value ? text('是', 'yes') : text('否', 'no');
  if (typeof value === 'number') return withUnit(value, unit);
  if (unit === 'INSTANT') return spokenInstant(value);
  return (words ?? codeWords)[value] ?? codeWords[value] ?? inWords(value, words ?? codeWords);
}

/** A line of several words: each looked up, days, moments and sums of yuan written as people write them. */
function inWords(line: string, words: Readonly<Record<string, Localized>>): Localized {
  const parts = line.split(' ').map((part) => words[part] ?? written(part) ?? text(part, part));
  return text(parts.map(({ zh }) => zh).join(' '), parts.map(({ en }) => en).join(' '));
}

function written(part: string): Localized | null {
  if (/^\d{4}-\d\d-\d\d$/.test(part)) return spokenDay(dayNumber(part));
  if (/^\d{4}-\d\d-\d\dT/.test(part)) return spokenInstant(part);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(part)) return spokenMonth(part);
  if (!/^\d+\.\d\d$/.test(part)) return null;
  const sum = formatYuan(parseYuan(part));
  return text(sum, sum);
}

function withUnit(value: number, unit: Unit | undefined): Localized {
  if (unit === 'FEN') return text(formatYuan(value), formatYuan(value));
  const words = unit === undefined ? undefined : units[unit];
  if (words === undefined) return text(String(value), String(value));
  const en = value === 1 ? words.en.replace(/s$/, '') : words.en;
  return text(`${value} ${words.zh}`, `${value} ${en}`);
}

const none = text('—', '—');

const units: Partial<Record<Unit, Localized>> = {
  MINUTES: text('分钟', 'min'),
  HOURS: text('小时', 'h'),
  DAYS: text('日', 'days'),
  MONTHS: text('个月', 'months'),
  YEARS: text('年', 'years'),
  PERCENT: text('%', '%'),
};
