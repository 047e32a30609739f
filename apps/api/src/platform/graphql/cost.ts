import { createRequire } from 'node:module';
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';

// Its ESM build imports a second copy of graphql; the CommonJS one shares ours.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** What one request may cost. An object costs 1, times the rows its page arguments ask for. */
export const COST_BUDGET = 2000;

/** Rows that an unbounded nested list is taken to have. */
const NESTED_ROWS = 5;

/** Rows that a page argument stands for when it is null. */
const UNBOUNDED = 1000;

const pageArguments = ['first', 'last', 'limit', 'perPage', 'take'];

export interface Costed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** The cost of an operation with its variables; infinite when it cannot be told. Remembered by document. */
export function costOf({ schema, document, operationName, variables }: Costed): number {
  const key = `${operationName} ${JSON.stringify(Object.entries(variables).filter(isCountOrSwitch))}`;
  const known = remembered(document);
  const before = known.get(key);
  if (before !== undefined) return before;
  const cost = compute({ schema, document, operationName, variables });
  if (known.size >= 200) known.clear();
  known.set(key, cost);
  return cost;
}

const memory = new WeakMap<DocumentNode, Map<string, number>>();

function remembered(document: DocumentNode): Map<string, number> {
  const known = memory.get(document) ?? new Map<string, number>();
  memory.set(document, known);
  return known;
}

/** Only numbers, switches and absences can change a cost. */
function isCountOrSwitch([, value]: [string, unknown]): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

function compute({ schema, document, operationName, variables }: Costed): number {
  try {
    return getComplexity({
      schema,
      query: document,
      ...(operationName === null ? {} : { operationName }),
      variables,
      estimators: [estimate],
    });
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  // The schema is as large as it is, and shown to few.
  if (type.name.startsWith('__')) return childComplexity;
  const self = isCompositeType(getNamedType(field.type)) ? 1 : 0;
  const pages = field.args.map(({ name }) => name).filter((name) => pageArguments.includes(name));
  if (pages.length > 0) return self + Math.max(...pages.map((name) => rowsOf(args[name]))) * childComplexity;
  return (self + childComplexity) * (isNestedList(field) ? NESTED_ROWS : 1);
}

function rowsOf(value: unknown): number {
  return typeof value === 'number' ? Math.abs(value) : UNBOUNDED;
}

/** The rows of a page are counted by its `limit` already. */
function isNestedList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type)) && field.name !== 'rows';
}
