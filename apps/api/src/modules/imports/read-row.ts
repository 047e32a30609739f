import { cellText, plainText } from './cells/cell-reader.js';
import { type ImportField, type ImportKind, problemOf, type ReadRow } from './import-kind.js';
import type { ColumnMapping, ImportProblem, RawCell } from './import-terms.js';
import { columnName } from './table/area.js';

/** The cells of a row by the fields they are mapped to, each checked for itself. */
export function readRow(
  kind: ImportKind,
  number: number,
  cells: readonly RawCell[],
  mapping: ColumnMapping,
): ReadRow {
  const values: Record<string, string> = {};
  const problems: ImportProblem[] = [];
  for (const [index, name] of Object.entries(mapping)) {
    const cell = cells[Number(index)] ?? null;
    const field = kind.fields.find((one) => one.name === name);
    if (cell === null || !field) continue;
    const read = readCell(kind, field, cell);
    if (typeof read === 'string') values[name] = read;
    else problems.push({ ...read, cell: `${columnName(Number(index))}${number}`, written: writtenIn(cell) });
  }
  for (const field of kind.fields) {
    if (!field.required) continue;
    const said = values[field.name] !== undefined || problems.some((one) => one.field === field.name);
    if (!said) problems.push(problemOf(field, 'REQUIRED', '必填。', 'is required.'));
  }
  return { number, values, problems };
}

/** What people look for in their sheet; the result of a formula is not what they typed. */
function writtenIn(cell: RawCell): string | null {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) return null;
  return [...(cellText(cell) ?? '')].slice(0, 60).join('') || null;
}

function readCell(
  kind: ImportKind,
  field: ImportField,
  cell: Exclude<RawCell, null>,
): string | ImportProblem {
  if (field.use === 'SHOWN') return [...(cellText(cell) ?? '')].slice(0, 100).join('');
  if (typeof cell === 'object' && 'unreadable' in cell) {
    return cell.unreadable === 'FORMULA'
      ? problemOf(field, 'FORMULA', '是没有结果的公式。', 'is a formula without a result.')
      : problemOf(field, 'CELL_ERROR', '是错误值。', 'is an error value.');
  }
  const formula = typeof cell === 'object' && 'formula' in cell;
  if (formula && !kind.takesFormulaResults) {
    return problemOf(
      field,
      'FORMULA',
      '是公式,不予计算;请复制后“粘贴为数值”。',
      'is a formula and is not calculated; copy it and paste it as a value.',
    );
  }
  const plain = formula ? cell.formula : cell;
  if (/^[=@]/.test(plainText(plain)) && field.use !== 'LOOKED_UP') {
    return problemOf(field, 'FORMULA', '是公式文本,不予执行。', 'is formula text and is not run.');
  }
  const read = field.read(plain);
  return typeof read === 'string' ? read : problemOf(field, read.code, read.zh, read.en);
}
