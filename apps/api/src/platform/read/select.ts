import { getNamedType, isLeafType, type SelectionSetNode } from 'graphql';
import type { Permission } from '../access/index.js';
import type { BoundField } from './bind-field.js';
import { type Keying, type Picked, pick, type SelectionScope, selectionsOf } from './fields.js';
import type { BoundType } from './model.js';
import { endingInId, orderBy } from './order.js';
import { printed, typedArgument } from './print.js';
import { argument, type ReadRequest, today } from './request.js';
import { allOf, identifier, joinSql, late, type Sql, sql, trusted } from './sql.js';

/** What a compilation is told, and what it finds out on its way. */
export interface Compilation extends SelectionScope {
  readonly keying: Keying;
  /** Permissions the viewer lacks; fields that need them are left out. */
  readonly denied: ReadonlySet<Permission>;
  /** Permissions the selection needs. */
  readonly needs: Set<Permission>;
  /** Why the text of PostgreSQL cannot be the answer: fields that TypeScript has to complete. */
  readonly obstacles: Set<string>;
}

/** PostgreSQL cuts longer names short. */
const MAX_NAME_BYTES = 63;

/** `expression AS "key", …` for everything selected on the row called `_depth`. */
export function selectList(
  type: BoundType,
  selections: readonly SelectionSetNode[],
  depth: number,
  to: Compilation,
): Sql {
  const items = new Map<string, Sql>();
  const add = (key: string, value: Sql): void => {
    if (Buffer.byteLength(key) > MAX_NAME_BYTES) to.obstacles.add(`the name ${key} is too long`);
    items.set(key, sql`${value} AS ${trusted(identifier(key))}`);
  };
  const hidden: Picked[] = [];
  for (const picked of pick(type.name, selections, to.keying, to)) {
    if (picked.name === '__typename') {
      add(picked.key, trusted(`'${type.name}'::text`));
      continue;
    }
    const field = type.field(picked.name);
    for (const permission of field.needs) to.needs.add(permission);
    if (field.needs.some((permission) => to.denied.has(permission))) continue;
    if (field.how.kind === 'computed') hidden.push(picked);
    else add(picked.key, valueSql(type, field, picked, depth, to));
  }
  for (const picked of hidden) {
    to.obstacles.add(`${type.name}.${picked.name} is computed`);
    for (const [key, value] of factsOf(type, type.field(picked.name), depth))
      if (!items.has(key)) add(key, value);
  }
  return joinSql([...items.values()], sql`, `);
}

/** The name of a row at a depth of nesting. Starts with `_`, so that no table of a fragment hides it. */
export function aliasAt(depth: number): string {
  return `_${depth}`;
}

/** The rows of a type its viewer may see, as a condition; decided anew for each request. */
export function visible(type: BoundType, alias: string): Sql | null {
  const { read } = type;
  if (!read.rowFilter) return null;
  const scope = { row: type.row(alias), today };
  return late((request: ReadRequest) => read.rowFilter?.(request.viewer, scope) ?? sql`true`);
}

function valueSql(type: BoundType, field: BoundField, picked: Picked, depth: number, to: Compilation): Sql {
  const alias = aliasAt(depth);
  const row = type.row(alias);
  const { how } = field;
  switch (how.kind) {
    case 'value':
      noteObject(type, field, to);
      return how.value(row);
    case 'expression': {
      noteObject(type, field, to);
      const [node] = picked.nodes;
      const args = Object.fromEntries(
        field.field.args.map(({ name, type: argumentType }) => [
          name,
          typedArgument(argument(field.field, node, name), getNamedType(argumentType)),
        ]),
      );
      return printed(how.of.expression({ row, args, today }), getNamedType(field.field.type), null);
    }
    case 'one':
    case 'many': {
      const inner = aliasAt(depth + 1);
      const list = selectList(how.target, selectionsOf(picked), depth + 1, to);
      const conditions = [how.on(inner, alias), visible(how.target, inner)].filter(
        (condition) => condition !== null,
      );
      const rows = sql`SELECT ${list} FROM ${how.target.table} ${trusted(inner)} WHERE ${allOf(conditions)}`;
      if (how.kind === 'one') return sql`(SELECT to_json(_y) FROM (${rows}) _y)`;
      const order = endingInId(how.of.order(how.target.row(inner)), how.target.column(inner, how.target.id));
      const limit = trusted(String(how.of.cap));
      return sql`(SELECT coalesce(json_agg(_y), '[]'::json) FROM (${rows} ORDER BY ${orderBy(order)} LIMIT ${limit}) _y)`;
    }
    case 'computed':
      throw new Error(`${type.name}.${field.name} is computed.`);
  }
}

/** Columns and facts that a computed field finds on its row, under their own names. */
function factsOf(type: BoundType, { how }: BoundField, depth: number): [string, Sql][] {
  if (how.kind !== 'computed') return [];
  const row = type.row(aliasAt(depth));
  const columns = how.of.needs.map((property): [string, Sql] => [property, needed(type, property, depth)]);
  const facts = Object.entries(how.of.facts).map(([key, fact]): [string, Sql] => [key, fact({ row, today })]);
  return [...columns, ...facts];
}

/** A needed column, printed like the field of the same name where there is one. */
function needed(type: BoundType, property: string, depth: number): Sql {
  const field = [...type.fields()].find((candidate) => candidate.name === property);
  if (field?.how.kind === 'value') return field.how.value(type.row(aliasAt(depth)));
  return type.column(aliasAt(depth), property);
}

/** An object that comes whole from a JSON column: graphql-js picks what was selected in it. */
function noteObject(type: BoundType, field: BoundField, to: Compilation): void {
  if (!isLeafType(getNamedType(field.field.type)))
    to.obstacles.add(`${type.name}.${field.name} is a stored object`);
}
