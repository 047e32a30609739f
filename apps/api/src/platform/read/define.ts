import type { ObjectLiteral } from 'typeorm';
import type { Permission, Viewer } from '../access/index.js';
import type { PlainDate } from '../clock.js';
import type { EntityClass } from '../db/data-source.js';
import { type Sql, sql } from './sql.js';

/** The columns of one row as SQL: `row.serial`. A many-to-one relation stands for its foreign key. */
export type Row<E> = { readonly [Property in keyof E]-?: Sql };

/** What every fragment may use besides its row. */
export interface Scope<E> {
  readonly row: Row<E>;
  /** The business date of the request, as a `date`. */
  readonly today: Sql;
}

/**
 * How one GraphQL type is read. Columns and many-to-one relations of the entity that have the name
 * of a GraphQL field need no mention: they come from TypeORM's metadata. At boot every field of the
 * GraphQL type must be accounted for, else the process does not start.
 */
export interface ReadDefinition<E extends ObjectLiteral> {
  /** Name of the GraphQL object type. */
  readonly type: string;
  readonly entity: EntityClass<E>;
  /** Fields that are neither a column nor a many-to-one relation of the same name. */
  readonly fields?: Readonly<Record<string, ReadField<NoInfer<E>>>>;
  /** Permission needed to reach the type at all, from whatever side. Root fields have their own. */
  readonly access?: Permission;
  /** Field → permission needed to see it. Without it: FORBIDDEN at that path and null. */
  readonly protect?: Readonly<Record<string, Permission>>;
  /** Rows the viewer may see, wherever the type is reached; null when all of them. */
  rowFilter?(viewer: Viewer | null, scope: Scope<E>): Sql | null;
  /** One per field of the filter input, no more, no less. A filter that is null or absent is not called. */
  readonly filters?: Readonly<Record<string, ReadFilter<NoInfer<E>>>>;
  /** One per value of the sort enum, no more, no less. */
  readonly sorts?: Readonly<Record<string, ReadSort<NoInfer<E>>>>;
  /** Order when none is asked for. The id always comes last, so the order is total. */
  readonly defaultSort?: readonly SortTerm[];
}

/**
 * A condition for one filter value; null for none. Annotate the value: graphql has coerced it already.
 * Enums, lists of enums and booleans arrive as fragments (`Sql`), constants of the statement; all else
 * arrives as the value it is and is bound by the `sql` tag.
 */
export type ReadFilter<E> = (value: never, scope: FilterScope<E>) => Sql | null;

export interface FilterScope<E> extends Scope<E> {
  /** The whole filter input, for a filter that needs its sibling (`coverageState` with `coverageOn`). */
  readonly all: Readonly<Record<string, unknown>>;
}

/** The expression, or expressions, behind one value of the sort enum. */
export type ReadSort<E> = (row: Row<E>, scope: Scope<E>) => Sql | readonly Sql[];

export interface SortTerm {
  /** A value of the sort enum. */
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC';
}

/** An expression with a direction, for the order of a nested list. */
export interface Order {
  readonly by: Sql;
  readonly direction: 'ASC' | 'DESC';
}

export const asc = (by: Sql): Order => ({ by, direction: 'ASC' });
export const desc = (by: Sql): Order => ({ by, direction: 'DESC' });

/** A definition as the compiler keeps it. */
export interface ReadType<E extends ObjectLiteral = ObjectLiteral> extends ReadDefinition<E> {}

export type ReadField<E> =
  | ManyField<E>
  | OneField<E>
  | ExpressionField<E>
  | ColumnField<E>
  | ComputedField<E>;

export interface ManyField<E> {
  readonly kind: 'many';
  readonly target: () => ReadType;
  on(scope: { readonly row: Row<ObjectLiteral>; readonly parent: Row<E>; readonly today: Sql }): Sql;
  order(row: Row<ObjectLiteral>): readonly Order[];
  readonly cap: number;
}

export interface OneField<E> {
  readonly kind: 'one';
  readonly target: () => ReadType;
  on(scope: { readonly row: Row<ObjectLiteral>; readonly parent: Row<E>; readonly today: Sql }): Sql;
}

export interface ExpressionField<E> {
  readonly kind: 'expression';
  expression(scope: ExpressionScope<E, string>): Sql;
  readonly args: Readonly<Record<string, string>>;
}

export interface ColumnField<E> {
  readonly kind: 'column';
  readonly property: keyof E & string;
}

export interface ComputedField<E> {
  readonly kind: 'computed';
  readonly needs: readonly (keyof E & string)[];
  readonly facts: Readonly<Record<string, (scope: Scope<E>) => Sql>>;
}

export interface ExpressionScope<E, A extends string> extends Scope<E> {
  /** The arguments of the field, typed in SQL; an argument not given is NULL. */
  readonly args: Readonly<Record<A, Sql>>;
}

/**
 * Declares how a GraphQL type is read. Name the entity twice, `defineRead<DeviceEntity>({ type: 'Device',
 * entity: DeviceEntity, … })`, or annotate the constant: without it the rows inside are untyped.
 */
export function defineRead<E extends ObjectLiteral>(definition: ReadDefinition<E>): ReadType<E> {
  return definition;
}

/**
 * The rows of another type that belong to this one, in an explicit order (the id comes last), at most
 * `cap` (100) of them. `by`: the child's column that holds our id; or `on`: any condition.
 */
export function many<E extends ObjectLiteral, C extends ObjectLiteral>(
  target: () => ReadType<C>,
  options: (
    | { readonly by: keyof C & string }
    | { on(scope: { readonly row: Row<C>; readonly parent: Row<E>; readonly today: Sql }): Sql }
  ) & {
    order?(row: Row<C>): readonly Order[];
    readonly cap?: number;
  },
): ManyField<E>;
export function many(
  target: () => ReadType,
  options: {
    by?: string;
    on?: ManyField<ObjectLiteral>['on'];
    order?: ManyField<ObjectLiteral>['order'];
    cap?: number;
  },
): ManyField<ObjectLiteral> {
  return {
    kind: 'many',
    target,
    on: options.on ?? equalColumns(options.by, 'id'),
    order: options.order ?? (() => []),
    cap: options.cap ?? 100,
  };
}

/**
 * One row of another type. `by`: our own column that holds its id; or `on`: any condition that is true
 * for at most one row. Many-to-one relations of the entity with the name of the field need no mention.
 */
export function one<E extends ObjectLiteral, C extends ObjectLiteral>(
  target: () => ReadType<C>,
  options:
    | { readonly by: keyof E & string }
    | { on(scope: { readonly row: Row<C>; readonly parent: Row<E>; readonly today: Sql }): Sql },
): OneField<E>;
export function one(
  target: () => ReadType,
  options: { by?: string; on?: OneField<ObjectLiteral>['on'] },
): OneField<ObjectLiteral> {
  return { kind: 'one', target, on: options.on ?? equalColumns('id', options.by) };
}

/**
 * A value that SQL computes from the row. With arguments, name each with its GraphQL type: they arrive
 * as typed fragments, NULL when not given: `sql\`COALESCE(${args.on}, ${today})\``.
 */
export function expression<E extends ObjectLiteral, A extends string = never>(
  of: (scope: ExpressionScope<E, A>) => Sql,
  options: { readonly args?: Readonly<Record<A, string>> } = {},
): ExpressionField<E> {
  return { kind: 'expression', expression: of as ExpressionField<E>['expression'], args: options.args ?? {} };
}

/** A column that has another name than the field. */
export function column<E extends ObjectLiteral>(property: keyof E & string): ColumnField<E> {
  return { kind: 'column', property };
}

/**
 * A value that SQL cannot say: a type-graphql field resolver computes it, and the operation takes the
 * normal lane. `needs` are columns it finds on its root by their own name; `facts` are further
 * expressions it finds there by theirs. All of them are part of the one statement.
 */
export function computed<E extends ObjectLiteral>(options: {
  readonly needs?: readonly (keyof E & string)[];
  readonly facts?: Readonly<Record<string, (scope: Scope<E>) => Sql>>;
}): ComputedField<E> {
  return { kind: 'computed', needs: options.needs ?? [], facts: options.facts ?? {} };
}

/** A root field that is answered by the compiler, or a type that is only reached from others. */
export type ReadRoot = ListRoot | SheetRoot | OneRoot | NestedRoot;

export interface ListRoot {
  readonly kind: 'list';
  readonly field: string;
  readonly read: ReadType;
  readonly access: Permission;
  /** Conditions from arguments of the root field besides filter, sort and paging. */
  readonly args: Readonly<Record<string, ReadFilter<ObjectLiteral>>>;
}

export interface SheetRoot {
  readonly kind: 'sheet';
  readonly field: string;
  readonly read: ReadType;
  readonly access: Permission;
  /** Conditions from the arguments of the root field, all of them required. */
  readonly args: Readonly<Record<string, ReadFilter<ObjectLiteral>>>;
  order(row: Row<ObjectLiteral>): readonly Order[];
  readonly cap: number;
}

export interface OneRoot {
  readonly kind: 'one';
  readonly field: string;
  readonly read: ReadType;
  readonly access: Permission;
  /** Name of the argument, and the property it is compared with. */
  readonly by: string;
}

export interface NestedRoot {
  readonly kind: 'nested';
  readonly read: ReadType;
}

/**
 * `xs(filter, sort, limit, offset, after): XPage!`. Pages hold 1 to 100 rows; offsets reach to 10,000,
 * `after` everywhere. Raises BAD_INPUT (offset too far, cursor not ours, search too long).
 */
export function listOf<E extends ObjectLiteral>(
  field: string,
  read: ReadType<E>,
  options: { readonly access: Permission; readonly args?: Readonly<Record<string, ReadFilter<E>>> },
): ListRoot {
  return {
    kind: 'list',
    field,
    read: read as unknown as ReadType,
    access: options.access,
    args: (options.args ?? {}) as ListRoot['args'],
  };
}

/**
 * `xSheet(editionId: ID!): [X!]!`: all rows at once, without a page, at most `cap` of them, in an explicit
 * order (the id comes last). For a table that is worked on whole; everything else is a list.
 */
export function sheetOf<E extends ObjectLiteral>(
  field: string,
  read: ReadType<E>,
  options: {
    readonly access: Permission;
    readonly args: Readonly<Record<string, ReadFilter<E>>>;
    order(row: Row<E>): readonly Order[];
    readonly cap: number;
  },
): SheetRoot {
  return {
    kind: 'sheet',
    field,
    read: read as unknown as ReadType,
    access: options.access,
    args: options.args as SheetRoot['args'],
    order: options.order as SheetRoot['order'],
    cap: options.cap,
  };
}

/** `x(id: ID!): X`. Raises NOT_FOUND, the same for a missing row and one the viewer may not see. */
export function oneOf<E extends ObjectLiteral>(
  field: string,
  read: ReadType<E>,
  options: { readonly access: Permission; readonly by?: keyof E & string },
): OneRoot {
  return {
    kind: 'one',
    field,
    read: read as unknown as ReadType,
    access: options.access,
    by: options.by ?? 'id',
  };
}

/** A type that no root field and no relation leads to by itself, but a mutation answers with. */
export function nestedOnly<E extends ObjectLiteral>(read: ReadType<E>): NestedRoot {
  return { kind: 'nested', read: read as unknown as ReadType };
}

/** What the compiler takes from the context of a request. */
export interface ReadContext {
  readonly viewer: Viewer | null;
  /** What has to be true for `viewer` to be who asks, in the very statement that answers; null for nobody. */
  readonly standing?: Sql | null;
  readonly today: PlainDate;
  /** Aborted when the client has gone: the statement under way is cancelled. */
  readonly signal?: AbortSignal;
}

function equalColumns(own: string | undefined, parents: string | undefined) {
  return ({ row, parent }: { row: Row<ObjectLiteral>; parent: Row<ObjectLiteral> }): Sql => {
    const [ours, theirs] = [own && row[own], parents && parent[parents]];
    if (!ours || !theirs) throw new Error(`A relation by ${own} = ${parents}: there is no such column.`);
    return sql`${ours} = ${theirs}`;
  };
}
