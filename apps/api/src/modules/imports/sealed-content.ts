import type { Vault } from '../../platform/vault/index.js';
import { sealedAt } from '../../platform/vault/index.js';
import type { FieldChanges, ImportColumn, ImportProblem, RawCell, RowValues } from './import-terms.js';

/* A file of personal data lies sealed from its arrival to its application; what is kept beside it shows no long number. */

export function sealFile(vault: Vault, jobId: string, content: Buffer): Buffer {
  return vault.seal(content, sealedAt('import_file', 'content', jobId));
}

export function openFile(vault: Vault, jobId: string, sealed: Buffer): Buffer {
  return vault.open(sealed, sealedAt('import_file', 'content', jobId));
}

/** Cells of one row, as base64: they are written with many others in one statement. */
export function sealCells(vault: Vault, rowId: string, cells: readonly RawCell[]): string {
  return vault
    .seal(Buffer.from(JSON.stringify(cells)), sealedAt('import_row', 'sealed', rowId))
    .toString('base64');
}

export function openCells(vault: Vault, rowId: string, sealed: Buffer): RawCell[] {
  return JSON.parse(vault.open(sealed, sealedAt('import_row', 'sealed', rowId)).toString()) as RawCell[];
}

/** `110101 1990…` → `110***********`: whatever could be an identity number, a mistyped one too. */
export function withoutLongNumbers(text: string): string {
  return text.replace(/\d(?:[\s-]?\d){13,}[\s-]?[\dXx]?/g, (found) => `${found.slice(0, 3)}***********`);
}

export function columnsToKeep(columns: readonly ImportColumn[]): ImportColumn[] {
  return columns.map((column) => ({ ...column, samples: column.samples.map(withoutLongNumbers) }));
}

export function valuesToKeep(values: RowValues): RowValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, value && withoutLongNumbers(value)]),
  );
}

export function changesToKeep(changes: FieldChanges | null): FieldChanges | null {
  const kept = (value: string | null) => value && withoutLongNumbers(value);
  return (
    changes &&
    Object.fromEntries(
      Object.entries(changes).map(([field, { before, after }]) => [
        field,
        { before: kept(before), after: kept(after) },
      ]),
    )
  );
}

export function problemsToKeep(problems: readonly ImportProblem[]): ImportProblem[] {
  return problems.map((problem) => ({
    ...problem,
    ...(problem.written ? { written: withoutLongNumbers(problem.written) } : {}),
    message: { zh: withoutLongNumbers(problem.message.zh), en: withoutLongNumbers(problem.message.en) },
  }));
}
