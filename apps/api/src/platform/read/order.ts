import type { ObjectLiteral } from 'typeorm';
import type { CursorValues } from './cursor.js';
import type { Order, ReadType, Scope, SortTerm } from './define.js';
import { allOf, inParentheses, joinSql, type Sql, sql, trusted } from './sql.js';

/**
 * A total order: the sort keys and, last, the id. NULL counts as later than everything, as PostgreSQL
 * has it, so that plain indexes serve both directions.
 */
export interface TotalOrder {
  readonly keys: readonly Order[];
  /** The order in words; cursors are bound to it. */
  readonly name: string;
}

/** The order of a list: what was asked for, else the type's own. A field named twice counts once. */
export function totalOrder(
  read: ReadType,
  terms: readonly SortTerm[],
  scope: Scope<ObjectLiteral>,
  id: Sql,
): TotalOrder {
  const wanted = new Map<string, 'ASC' | 'DESC'>();
  for (const term of terms.length > 0 ? terms : (read.defaultSort ?? [])) {
    if (!wanted.has(term.field)) wanted.set(term.field, term.direction === 'DESC' ? 'DESC' : 'ASC');
  }
  const keys: Order[] = [];
  for (const [field, direction] of wanted) {
    const sort = read.sorts && Object.hasOwn(read.sorts, field) ? read.sorts[field] : undefined;
    if (!sort) throw new Error(`${read.type} has no sort ${field}.`);
    const by = sort(scope.row, scope);
    for (const expression of Array.isArray(by) ? by : [by])
      keys.push({ by: inParentheses(expression), direction });
  }
  return {
    keys: endingInId(keys, id),
    name: [read.type, ...[...wanted].map((term) => term.join(' '))].join(','),
  };
}

/** The keys with the id as the last, in the direction of the one before it: one index serves both. */
export function endingInId(keys: readonly Order[], id: Sql): readonly Order[] {
  return [...keys, { by: id.notNull(), direction: keys.at(-1)?.direction ?? 'ASC' }];
}

/** `a ASC, b DESC`. */
export function orderBy(keys: readonly Order[]): Sql {
  return joinSql(
    keys.map(({ by, direction }) => (direction === 'DESC' ? sql`${by} DESC` : sql`${by} ASC`)),
    sql`, `,
  );
}

/** The same order over a sub-select that calls its keys `k0`, `k1` … */
export function orderByNames(keys: readonly Order[], alias: string): Sql {
  return orderBy(keys.map(({ direction }, index) => ({ by: trusted(`${alias}.k${index}`), direction })));
}

/** `a AS k0, b AS k1 …`. */
export function namedKeys(keys: readonly Order[]): Sql {
  return joinSql(
    keys.map(({ by }, index) => sql`${by} AS ${trusted(`k${index}`)}`),
    sql`, `,
  );
}

/**
 * The rows after a position, as conditions that exclude each other and that an index can each answer
 * by a range: one row comparison where it can be, else "same start, next key beyond" key by key.
 */
export function beyond(keys: readonly Order[], values: CursorValues): Sql[] {
  if (keys.length !== values.length) throw new Error('A cursor has one value for each sort key.');
  if (comparesAsRow(keys)) {
    const left = joinSql(
      keys.map((key) => key.by),
      sql`, `,
    );
    const right = joinSql(
      values.map((value) => sql`${value}`),
      sql`, `,
    );
    return [keys[0]?.direction === 'DESC' ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`];
  }
  const branches: Sql[] = [];
  for (let last = keys.length - 1; last >= 0; last--) {
    const same = keys.slice(0, last).map((key, index) => equals(key.by, values[index] ?? null));
    const key = keys[last];
    if (!key) continue;
    for (const next of beyondKey(key, values[last] ?? null)) branches.push(allOf([...same, next]));
  }
  return branches;
}

function comparesAsRow(keys: readonly Order[]): boolean {
  return keys.every((key) => !key.by.nullable && key.direction === keys[0]?.direction);
}

function equals(by: Sql, value: string | null): Sql {
  return value === null ? sql`${by} IS NULL` : sql`${by} = ${value}`;
}

function beyondKey({ by, direction }: Order, value: string | null): Sql[] {
  if (direction === 'DESC') return [value === null ? sql`${by} IS NOT NULL` : sql`${by} < ${value}`];
  if (value === null) return [];
  return by.nullable ? [sql`${by} > ${value}`, sql`${by} IS NULL`] : [sql`${by} > ${value}`];
}
