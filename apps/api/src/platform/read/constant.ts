import {
  type GraphQLEnumType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isListType,
} from 'graphql';
import { trusted } from './sql.js';

/**
 * A coerced input as it is handed to a filter. Values of enums and booleans are few and known, so they
 * are written into the statement as constants: PostgreSQL then knows how many rows they stand for, and
 * one plan serves every request. Everything else stays a value and is bound.
 */
export function constantOrValue(value: unknown, type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (value === true || value === false) return trusted(String(value), false);
  if (isEnumType(inner)) return trusted(`'${nameIn(inner, value)}'`, false);
  if (!isListType(inner) || !Array.isArray(value)) return value;
  const item = getNullableType(inner.ofType);
  if (!isEnumType(item)) return value;
  const names = [...new Set(value.map((one) => nameIn(item, one)))].sort();
  return trusted(`'{${names.join()}}'`, false);
}

/** A name as the schema has it: letters, digits and underscores only. */
function nameIn(type: GraphQLEnumType, value: unknown): string {
  const known = type.getValues().find((candidate) => candidate.value === value);
  if (!known) throw new Error(`${String(value)} is no value of ${type.name}.`);
  return known.name;
}
