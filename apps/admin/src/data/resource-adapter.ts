import type { SortDirection } from '@jiannuo/schema';
import type { Identifier, RaRecord } from 'react-admin';

export type Row = RaRecord;
export type Values = Readonly<Record<string, unknown>>;

/** One page of a list, in the API's words. `sort.field` is the field's name on the screen. */
export interface ListQuery {
  readonly filter: Values;
  readonly sort: { readonly field: string; readonly direction: SortDirection };
  readonly limit: number;
  readonly offset: number;
}

export interface ListPage {
  readonly rows: readonly Row[];
  readonly total: { readonly count: number; readonly exact: boolean };
}

/** How one resource of the screen is read and written. An absent verb is refused before it is sent. */
export interface ResourceAdapter {
  list(query: ListQuery): Promise<ListPage>;
  one?(id: Identifier): Promise<Row>;
  create?(values: Values): Promise<Row>;
  update?(id: Identifier, values: Values): Promise<Row>;
  remove?(id: Identifier, version: number): Promise<unknown>;
}

/**
 * The values a form may send, no others; what the person emptied goes out as null. Forms bind by name, so
 * the types are the input's by agreement; the API checks each value and names the field it refuses.
 */
export function only<Input>(values: Values, keys: readonly (keyof Input & string)[]): Partial<Input> {
  const picked: Record<string, unknown> = {};
  for (const key of keys) {
    const value = values[key];
    if (value !== undefined) picked[key] = value === '' ? null : value;
  }
  return picked as Partial<Input>;
}

/** A filter without its empty parts, so that the API sees only what was asked. */
export function filled(filter: Values): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(filter)) {
    const kept = isPlainObject(value) ? filled(value) : value;
    if (kept === undefined || kept === null || kept === '') continue;
    if (Array.isArray(kept) && kept.length === 0) continue;
    if (isPlainObject(kept) && Object.keys(kept).length === 0) continue;
    result[key] = kept;
  }
  return result;
}

/** The sort argument, or none when the column cannot be sorted by the API. */
export function sortBy<Field extends string>(
  fields: Readonly<Record<string, Field>>,
  sort: ListQuery['sort'],
): { field: Field; direction: SortDirection }[] {
  const field = fields[sort.field];
  return field === undefined ? [] : [{ field, direction: sort.direction }];
}

/** A row that must exist: the API answers NOT_FOUND otherwise, so null is a broken answer. */
export function present<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Error('The API answered without the row');
  return row;
}

export function versionOf(values: Values): number {
  if (typeof values.version !== 'number') throw new Error('A row that is saved carries its version');
  return values.version;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
