import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** What is written into the arguments of a question. */
export interface Filling {
  /** For an argument of this name, of a field of this name. */
  id(argument: string, field: string): string;
  readonly text: string;
}

/**
 * A document that asks a root field for everything it can tell, `depth` types deep. Required arguments are filled,
 * and every text among the optional ones.
 */
export function question(
  operation: 'query' | 'mutation',
  field: Field,
  depth: number,
  fill: Filling,
): string {
  return `${operation} { ${field.name}${argumentsOf(field, fill)} ${selection(field.type, depth, fill)} }`;
}

function argumentsOf(field: Field, fill: Filling): string {
  const given = field.args.flatMap((arg) => {
    const value = literal(arg.type, arg.name, field.name, fill, isAsked(arg));
    return value === null ? [] : [`${arg.name}: ${value}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** Required, or one of those that decide what is found. */
function isAsked({ name, type }: GraphQLArgument): boolean {
  return isNonNullType(type) || ['limit', 'filter', 'search', 'text'].includes(name);
}

/** A literal of the type; null leaves the argument out. */
function literal(
  type: GraphQLInputType,
  name: string,
  field: string,
  fill: Filling,
  needed: boolean,
): string | null {
  if (!needed) return null;
  if (isNonNullType(type)) return literal(type.ofType, name, field, fill, true);
  if (isListType(type)) return `[${literal(type.ofType, name, field, fill, true) ?? ''}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? null;
  if (isInputObjectType(type)) {
    const inside = Object.values(type.getFields()).flatMap((each) => {
      const wanted = isNonNullType(each.type) || ['search', 'personId'].includes(each.name);
      const value = literal(each.type, each.name, field, fill, wanted);
      return value === null ? [] : [`${each.name}: ${value}`];
    });
    return `{ ${inside.join(', ')} }`;
  }
  if (type.name === 'ID') return JSON.stringify(fill.id(name, field));
  if (type.name === 'String') return JSON.stringify(fill.text);
  if (name === 'limit') return '3';
  return examples[type.name] ?? '{}';
}

const examples: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Fen: '1',
  PlainDate: '"2026-06-01"',
  Instant: '"2026-06-01T00:00:00Z"',
};

function selection(type: GraphQLOutputType, depth: number, fill: Filling): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [`${field.name}${argumentsOf(field, fill)}`];
    // The rows of a page are no step of their own.
    if (depth <= 0 && field.name !== 'rows') return [];
    const inside = selection(field.type, field.name === 'rows' ? depth : depth - 1, fill);
    return inside === '' ? [] : [`${field.name}${argumentsOf(field, fill)} ${inside}`];
  });
  return fields.length === 0 ? '{ __typename }' : `{ ${fields.join(' ')} }`;
}
