import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Viewer } from '../access/index.js';
import type { PlainDate } from '../clock.js';
import type { ReadContext } from './define.js';
import type { Variables } from './fields.js';
import { late, type Sql, type SqlValue, sql } from './sql.js';

type Arguments = Readonly<Record<string, unknown>>;

/** What only some requests have. */
export interface Special {
  /** The id of the row to read, for the answer of a mutation. */
  readonly rowId?: string;
  /** The ids of the rows to read, for a part of the answer of a mutation. */
  readonly rowIds?: readonly string[];
  /** Rows of a page beyond the limits of the API, for extracts. */
  readonly pageSize?: number;
}

/** One execution of a plan: everything that is bound late is read from here. */
export class ReadRequest {
  readonly viewer: Viewer | null;
  readonly standing: Sql | null;
  readonly today: PlainDate;
  private readonly known = new Map<object, unknown>();

  constructor(
    context: ReadContext,
    readonly variables: Variables,
    readonly special: Special = {},
  ) {
    this.viewer = context.viewer;
    this.standing = context.standing ?? null;
    this.today = context.today;
  }

  /** The arguments of a field, coerced by graphql-js itself. */
  argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    return this.once(node, () => getArgumentValues(field, node, { ...this.variables }));
  }

  /** What is worked out once for each request, by whatever it belongs to. */
  once<T>(owner: object, make: () => T): T {
    if (!this.known.has(owner)) this.known.set(owner, make());
    return this.known.get(owner) as T;
  }
}

/** The business date of the request, as a `date`. */
export const today: Sql = sql`${late((request: ReadRequest) => request.today)}::date`;

/** One argument of a nested field; NULL when it is not given. */
export function argument(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): Sql {
  return late((request: ReadRequest) => {
    const value = request.argumentsOf(field, node)[name] ?? null;
    return bindable(value, `${field.name}(${name})`);
  });
}

/** A coerced GraphQL value that PostgreSQL can be given. */
export function bindable(value: unknown, where: string): SqlValue {
  if (value === null || ['string', 'number', 'boolean', 'bigint'].includes(typeof value))
    return value as SqlValue;
  if (Array.isArray(value)) return value.map((item) => bindable(item, where));
  throw new TypeError(`${where}: an object cannot be bound.`);
}
