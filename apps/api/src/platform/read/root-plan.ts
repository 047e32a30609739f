import type { FieldNode } from 'graphql';
import type { OneRoot, SheetRoot } from './define.js';
import { type Picked, selectionsOf } from './fields.js';
import type { BoundRoot, BoundType } from './model.js';
import { endingInId, orderBy } from './order.js';
import { argumentConditions } from './page-request.js';
import type { ReadRequest } from './request.js';
import { aliasAt, type Compilation, selectList, visible } from './select.js';
import { allOf, late, type Sql, type SqlValue, sql, trusted } from './sql.js';

/** One root field, compiled: columns of text, and how they become its JSON. */
export interface RootPlan {
  /** An item of the WITH clause that the columns draw on. */
  readonly withItem: Sql | null;
  readonly columns: readonly Sql[];
  /** The JSON of the field from the texts of its columns; null when there is no such row. */
  json(texts: readonly (string | null)[], request: ReadRequest): string | null;
}

/** A single row by its key. */
export function planOne(
  { root, type, field }: BoundRoot & { readonly root: OneRoot },
  picked: Picked,
  to: Compilation,
): RootPlan {
  const [node]: readonly FieldNode[] = picked.nodes;
  const key = late((request: ReadRequest) => {
    const value = node && request.argumentsOf(field, node)[root.by];
    return keyValue(type, root.by, value);
  });
  return planRow(type, root.by, key, picked, to);
}

/** All rows that the arguments let through, in the order of the sheet. */
export function planSheet(
  { root, type, field }: BoundRoot & { readonly root: SheetRoot },
  picked: Picked,
  to: Compilation,
): RootPlan {
  const alias = aliasAt(0);
  const [node] = picked.nodes;
  const list = selectList(type, selectionsOf(picked), 0, to);
  const where = late((request: ReadRequest) => {
    const conditions = argumentConditions(root, type, field, request.argumentsOf(field, node));
    return allOf([...conditions, visible(type, alias)].filter((condition) => condition !== null));
  });
  const order = endingInId(root.order(type.openRow(alias)), type.column(alias, type.id));
  const table = sql`${type.table} ${trusted(alias)}`;
  const limit = trusted(String(root.cap));
  const rows = sql`SELECT ${list} FROM ${table} WHERE ${where} ORDER BY ${orderBy(order)} LIMIT ${limit}`;
  return {
    withItem: null,
    columns: [sql`(SELECT coalesce(json_agg(_y), '[]'::json) FROM (${rows}) _y)`],
    json: ([text]) => text ?? null,
  };
}

/** The row of a type with a given key. */
export function planRow(type: BoundType, by: string, key: Sql, picked: Picked, to: Compilation): RootPlan {
  const alias = aliasAt(0);
  const list = selectList(type, selectionsOf(picked), 0, to);
  const conditions = [sql`${type.column(alias, by)} = ${key}`, visible(type, alias)];
  const where = allOf(conditions.filter((condition) => condition !== null));
  const row = sql`SELECT ${list} FROM ${type.table} ${trusted(alias)} WHERE ${where}`;
  return {
    withItem: null,
    columns: [sql`(SELECT to_json(_y) FROM (${row}) _y)`],
    json: ([text]) => text ?? null,
  };
}

/** Rows of a type by their keys, in the order of the keys; null where there is none. */
export function planRows(type: BoundType, by: string, keys: Sql, picked: Picked, to: Compilation): RootPlan {
  const alias = aliasAt(0);
  const list = selectList(type, selectionsOf(picked), 0, to);
  const conditions = [sql`${type.column(alias, by)} = _w.id`, visible(type, alias)];
  const where = allOf(conditions.filter((condition) => condition !== null));
  const wanted = sql`unnest(${keys}::uuid[]) WITH ORDINALITY AS _w(id, place)`;
  const row = sql`SELECT to_json(_y) FROM (SELECT ${list} FROM ${type.table} ${trusted(alias)} WHERE ${where}) _y`;
  return {
    withItem: null,
    columns: [sql`(SELECT coalesce(json_agg((${row}) ORDER BY _w.place), '[]'::json) FROM ${wanted})`],
    json: ([text]) => text ?? null,
  };
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A key as it may be compared; what is no key at all finds nothing, like a key nobody has. */
function keyValue(type: BoundType, by: string, value: unknown): SqlValue {
  const column = type.metadata.columns.find((candidate) => candidate.propertyName === by);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  return column?.type === 'uuid' && !UUID.test(value) ? null : value;
}
