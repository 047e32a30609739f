import { isPlainDate } from '@jiannuo/rules';
import type { CellReader } from './cell-reader.js';

/** A day, as `2024-06-15`. */
export const date: CellReader = (cell) => {
  const day = typeof cell === 'string' ? dateOfText(cell) : 'date' in cell ? cell.date : cell.asDate;
  if (day !== null && isPlainDate(day) && day >= '1990-01-01' && day < '2200-01-01') return day;
  return { code: 'DATE', zh: '不是有效日期,请写成 2024-06-15。', en: 'is not a date; write 2024-06-15.' };
};

/** 2024-06-15, 2024/6/15, 2024.6.15, 2024年6月15日, 20240615. Which of 06/07/2024 is the month, nobody knows: refused. */
function dateOfText(text: string): string | null {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [, year, month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
