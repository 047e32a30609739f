import type { ImportRowsQuery } from '@jiannuo/schema';

export type ImportedRow = ImportRowsQuery['importRows']['rows'][number];

/** A value of the row as text, or what is written there instead; null when the file says nothing. */
export function textOf(row: ImportedRow, name: string): string | null {
  return textAt(row.values, name) ?? row.problems.find(({ field }) => field === name)?.written ?? null;
}

/** What applying would change there; null for nothing. */
export function changeOf(
  row: ImportedRow,
  name: string,
): { readonly before: string | null; readonly after: string | null } | null {
  const change = at(row.changes, name);
  return typeof change === 'object' && change !== null
    ? { before: textAt(change, 'before'), after: textAt(change, 'after') }
    : null;
}

export function isWrong(row: ImportedRow, name: string): boolean {
  return row.problems.some(({ field }) => field === name);
}

function textAt(value: unknown, key: string): string | null {
  const found = at(value, key);
  return found === null || found === undefined || found === '' ? null : String(found);
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
