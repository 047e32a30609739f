import { type GraphQLNamedType, isEnumType } from 'graphql';
import { type Sql, sql } from './sql.js';

/**
 * How a value is written into JSON, so that both lanes say the same: instants as UTC text in
 * microseconds, ids as text; dates, integers, uuids, arrays and JSON as PostgreSQL prints them.
 */
export function printed(value: Sql, type: GraphQLNamedType, columnType: string | null): Sql {
  if (type.name === 'Instant' || columnType === 'timestamp with time zone') return instantText(value);
  if (type.name === 'ID' && columnType !== 'uuid' && !isText(columnType)) return sql`(${value})::text`;
  return value;
}

/** A `timestamptz` as `2026-03-05T14:35:00.000000Z`. */
export function instantText(value: Sql): Sql {
  return sql`to_char((${value}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** The argument of a nested field, typed for PostgreSQL by its GraphQL type. */
export function typedArgument(value: Sql, type: GraphQLNamedType): Sql {
  if (isEnumType(type)) return sql`${value}::text`;
  switch (type.name) {
    case 'PlainDate':
      return sql`${value}::date`;
    case 'Instant':
      return sql`${value}::timestamptz`;
    case 'Int':
      return sql`${value}::integer`;
    case 'Fen':
      return sql`${value}::bigint`;
    case 'Float':
      return sql`${value}::double precision`;
    case 'Boolean':
      return sql`${value}::boolean`;
    case 'ID':
    case 'String':
      return sql`${value}::text`;
    default:
      throw new Error(`An argument of type ${type.name} cannot be handed to SQL.`);
  }
}

/** Column types whose JSON is not what the GraphQL scalar says. */
export function isPrintable(columnType: string): boolean {
  return !['numeric', 'money', 'bytea', 'timestamp without time zone', 'interval'].includes(columnType);
}

function isText(columnType: string | null): boolean {
  return columnType === null || columnType === 'text' || columnType === 'character varying';
}
