/**
 * SQL as a value: text and bind parameters kept apart from birth to execution. The only text that
 * ever reaches a statement is written in this repository; everything a request brings is bound.
 */

/** What may be bound. Arrays become PostgreSQL arrays: `= ANY(${ids})`. */
export type SqlValue = string | number | boolean | bigint | null | readonly SqlValue[];

/** A value that is only known when the request arrives (viewer, date, argument of a nested field). */
export type Late<R> = (request: R) => SqlValue | Sql;

type Chunk = string | Bound | Later;

/** A fragment of SQL. Made by the `sql` tag, spliced into other fragments by it. */
export class Sql {
  constructor(
    /** Text, bound values and late values, in order of appearance. */
    readonly chunks: readonly Chunk[],
    /** False when the expression can never be NULL: keyset paging may then use a row comparison. */
    readonly nullable: boolean = true,
  ) {}

  /** The same expression, vouched for as never NULL. */
  notNull(): Sql {
    return new Sql(this.chunks, false);
  }
}

/** A bound value inside a fragment. */
class Bound {
  constructor(readonly value: SqlValue) {}
}

/** A late value inside a fragment. */
class Later {
  constructor(readonly of: Late<never>) {}
}

/**
 * `sql\`${row.customerId} = ${value}\`` – fragments are spliced, everything else becomes a bind
 * parameter. There is no way to splice text that is not a fragment.
 */
export function sql(text: TemplateStringsArray, ...values: readonly (Sql | SqlValue)[]): Sql {
  const chunks: Chunk[] = [];
  text.forEach((part, index) => {
    push(chunks, part);
    if (index >= values.length) return;
    const value = values[index];
    if (value === undefined) throw new TypeError('undefined in SQL: say null when nothing is meant.');
    if (value instanceof Sql) for (const chunk of value.chunks) push(chunks, chunk);
    else push(chunks, new Bound(value));
  });
  return new Sql(chunks);
}

/** Fragments one after the other; nothing for none. */
export function joinSql(parts: readonly Sql[], separator: Sql): Sql {
  const chunks: Chunk[] = [];
  parts.forEach((part, index) => {
    if (index > 0) for (const chunk of separator.chunks) push(chunks, chunk);
    for (const chunk of part.chunks) push(chunks, chunk);
  });
  return new Sql(chunks);
}

/** `(a) AND (b)`; `true` for none. */
export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql`true`;
  return sql`(${joinSql(conditions, sql`) AND (`)})`;
}

/** An expression ordered by a collation, as nullable as it was. `pinyin` orders Chinese names. */
export function collate(expression: Sql, collation: 'pinyin' | 'C'): Sql {
  const collated =
    collation === 'pinyin' ? sql`(${expression}) COLLATE pinyin` : sql`(${expression}) COLLATE "C"`;
  return new Sql(collated.chunks, expression.nullable);
}

/** `(expression)`, as nullable as it was. */
export function inParentheses(expression: Sql): Sql {
  return new Sql(sql`(${expression})`.chunks, expression.nullable);
}

/** Text of our own making (names from metadata, numbers already checked). Not exported by `index.ts`. */
export function trusted(text: string, nullable = true): Sql {
  return new Sql([text], nullable);
}

/** A name from metadata, quoted. Not exported by `index.ts`. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A parameter whose value is read from the request. Not exported by `index.ts`. */
export function late<R>(of: Late<R>): Sql {
  return new Sql([new Later(of as Late<never>)]);
}

/** Statement text with `$1…$n` and the values that go with them. */
export interface Statement {
  readonly text: string;
  readonly values: SqlValue[];
}

/** Numbers the parameters and reads the late values. */
export function render<R>(fragment: Sql, request: R): Statement {
  const values: SqlValue[] = [];
  return { text: renderChunks(fragment.chunks, request, values), values };
}

function renderChunks(chunks: readonly Chunk[], request: unknown, values: SqlValue[]): string {
  let text = '';
  for (const chunk of chunks) {
    if (typeof chunk === 'string') text += chunk;
    else if (chunk instanceof Bound) text += `$${values.push(chunk.value)}`;
    else {
      const value = chunk.of(request as never);
      text += value instanceof Sql ? renderChunks(value.chunks, request, values) : `$${values.push(value)}`;
    }
  }
  return text;
}

function push(chunks: Chunk[], chunk: Chunk): void {
  const last = chunks.length - 1;
  const before = chunks[last];
  if (chunk === '') return;
  if (typeof chunk === 'string' && typeof before === 'string') chunks[last] = before + chunk;
  else chunks.push(chunk);
}
