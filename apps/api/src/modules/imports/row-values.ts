import { isPlainDate, type PlainDate } from '@jiannuo/rules';
import type { SystemCategory } from '../products/product.entity.js';
import { cellText } from './columns.js';
import { categoryOf, fieldWords } from './fields.js';
import type { ColumnMapping, ImportField, ImportProblem, RawCell } from './import-terms.js';

/** One row with its cells understood. A field that is empty in the file is absent: it says nothing. */
export interface ImportValues extends Partial<Record<Exclude<ImportField, 'category'>, string>> {
  readonly category?: SystemCategory;
}

export interface ReadRow {
  readonly number: number;
  readonly values: ImportValues;
  readonly problems: readonly ImportProblem[];
}

/** The cells of a row by the fields they are mapped to, each checked for itself. */
export function readRow(number: number, cells: readonly RawCell[], mapping: ColumnMapping): ReadRow {
  const values: Record<string, string> = {};
  const problems: ImportProblem[] = [];
  for (const [index, field] of Object.entries(mapping)) {
    const cell = cells[Number(index)] ?? null;
    if (cell === null) continue;
    const read = readCell(field, cell);
    if (typeof read === 'string') values[field] = read;
    else problems.push(read);
  }
  for (const field of required) {
    const said = values[field] !== undefined || problems.some((problem) => problem.field === field);
    if (!said) problems.push(problem(field, 'REQUIRED', '必填。', 'is required.'));
  }
  return { number, values: values as ImportValues, problems };
}

/** A problem of one cell, with the name people know the field by. */
export function problem(field: ImportField, code: string, zh: string, en: string): ImportProblem {
  const { label } = fieldWords[field];
  return { field, code, message: { zh: `“${label.zh}”${zh}`, en: `${label.en} ${en}` } };
}

const required = ['productName', 'model', 'serial', 'customerName'] as const;

const longest: Readonly<Record<ImportField, number>> = {
  productName: 200,
  model: 100,
  category: 100,
  serial: 100,
  soldOn: 40,
  position: 200,
  customerName: 200,
  contactName: 100,
  address: 300,
  postcode: 20,
  phone: 50,
  fax: 50,
  email: 254,
  contractNumber: 60,
  certificateNumber: 60,
  acceptedOn: 40,
};

function readCell(field: ImportField, cell: Exclude<RawCell, null>): string | ImportProblem {
  if (typeof cell === 'object' && 'unreadable' in cell) {
    return cell.unreadable === 'FORMULA'
      ? problem(field, 'FORMULA', '是没有结果的公式。', 'is a formula without a result.')
      : problem(field, 'CELL_ERROR', '是错误值。', 'is an error value.');
  }
  if (field === 'soldOn' || field === 'acceptedOn') return dateIn(field, cell);
  const text = cellText(cell) ?? '';
  if (/^[=@]/.test(text))
    return problem(field, 'FORMULA', '是公式文本,不予执行。', 'is formula text and is not run.');
  if ([...text].length > longest[field]) {
    return problem(
      field,
      'TOO_LONG',
      `最多 ${longest[field]} 个字。`,
      `has at most ${longest[field]} characters.`,
    );
  }
  if (field === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) {
    return problem(field, 'EMAIL', '不是有效的电子邮箱。', 'is not an e-mail address.');
  }
  if (field !== 'category') return text;
  const unknown = ['不是已知的系统类别。', 'is not a known category.'] as const;
  return categoryOf(text) ?? problem(field, 'UNKNOWN_CATEGORY', ...unknown);
}

function dateIn(field: ImportField, cell: Exclude<RawCell, null>): PlainDate | ImportProblem {
  const date =
    typeof cell === 'string'
      ? dateOfText(cell)
      : 'date' in cell
        ? cell.date
        : 'asDate' in cell
          ? cell.asDate
          : null;
  if (date !== null && isPlainDate(date) && date >= '1990-01-01' && date < '2200-01-01') return date;
  return problem(field, 'DATE', '不是有效日期,请写成 2024-06-15。', 'is not a date; write 2024-06-15.');
}

/** 2024-06-15, 2024/6/15, 2024.6.15, 2024年6月15日, 20240615. Which of 06/07/2024 is the month, nobody knows: refused. */
function dateOfText(text: string): string | null {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [, year, month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
