import {
  type GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isLeafType,
  isNonNullType,
  parse,
} from 'graphql';
import type { Permission } from '../access/index.js';
import { type BadInput, badField, Forbidden } from '../errors.js';
import type { Cursors } from './cursor.js';
import type { ListRoot, ReadContext } from './define.js';
import { pick, selectionsOf, storedKey } from './fields.js';
import { planList } from './list-plan.js';
import type { BoundRoot, BoundType } from './model.js';
import { statementOf } from './plans.js';
import { ReadRequest } from './request.js';
import type { Compilation } from './select.js';
import { render } from './sql.js';
import type { Statements } from './statements.js';

/** What is taken out of a list, all of it. */
export interface Extract {
  /** The filter and sort inputs of the list, as JSON: coerced like any other input. */
  readonly filter?: unknown;
  readonly sort?: unknown;
  /** Fields of a row, through to-one relations by dots: `serial`, `customer.name`. */
  readonly columns: readonly string[];
}

/** Column → its value as GraphQL would answer it. */
export type ExtractedRow = Readonly<Record<string, unknown>>;

/** Rows of one statement: large enough to be quick, small enough to hold. */
const ROWS_AT_A_TIME = 1_000;

export interface StreamParts {
  readonly schema: GraphQLSchema;
  readonly cursors: Cursors;
  readonly statements: Statements;
}

/**
 * All rows of a list, page by page in its keyset order, so that neither memory nor a connection is held
 * while the receiver is slow. The same access as the list: raises FORBIDDEN for the list or any column
 * the viewer may not see, BAD_INPUT for columns that are none.
 */
export async function* streamRows(
  bound: BoundRoot & { readonly root: ListRoot },
  extract: Extract,
  context: ReadContext,
  { schema, cursors, statements }: StreamParts,
): AsyncGenerator<ExtractedRow> {
  const can = (permission: Permission) => context.viewer?.can(permission) ?? false;
  if (!can(bound.root.access)) throw new Forbidden();
  const paths = extract.columns.map((column) => pathOf(bound.type, column));
  const operation = operationOf(bound, paths);
  const given = { filter: extract.filter, sort: extract.sort };
  if (given.filter === undefined && needsFilter(bound)) throw filterMissing();
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 1,
  });
  if (!coerced) throw wrongInput(errors);
  const to: Compilation = {
    fragments: {},
    variables: {},
    keying: storedKey,
    denied: new Set(),
    needs: new Set(),
    obstacles: new Set(),
  };
  const [picked] = pick('Query', [operation.selectionSet], storedKey, to);
  if (!picked || selectionsOf(picked).length === 0)
    throw new Error('The operation of an extract has one field.');
  const plan = planList(bound, picked, '_page', cursors, to);
  if (![...to.needs].every(can)) throw new Forbidden();
  const statement = statementOf([plan]);
  for (let after: string | null = null; ; ) {
    const request: ReadRequest = new ReadRequest(
      context,
      { ...coerced, after },
      { pageSize: ROWS_AT_A_TIME },
    );
    const texts = await statements.run(render(statement, request), context.signal);
    const page: Page = JSON.parse(plan.json(texts, request) ?? 'null');
    for (const row of page.rows) {
      yield Object.fromEntries(paths.map((path) => [path.join('.'), valueAt(row, path)]));
    }
    if (page.nextCursor === null) return;
    after = page.nextCursor;
  }
}

/** A list that is only one for a parent, as prices are of a price list. */
function needsFilter({ field }: BoundRoot): boolean {
  const filter = field.args.find(({ name }) => name === 'filter');
  return filter !== undefined && isNonNullType(filter.type);
}

function filterMissing(): BadInput {
  return badField('filter', 'REQUIRED', '请说明要导出哪一部分。', 'Say of what: this list needs a filter.');
}

interface Page {
  readonly rows: readonly unknown[];
  readonly nextCursor: string | null;
}

/** The fields a column leads through. Raises BAD_INPUT for what is no value of a row. */
function pathOf(start: BoundType, column: string): readonly string[] {
  const path = column.split('.');
  let type: BoundType | undefined = start;
  for (const [index, name] of path.entries()) {
    const field: ReturnType<BoundType['field']> | undefined =
      type && [...type.fields()].find((candidate) => candidate.name === name);
    const isLast = index === path.length - 1;
    if (!field || (isLast ? !isColumn(field) : field.how.kind !== 'one')) throw notAColumn(column);
    type = field.how.kind === 'one' ? field.how.target : undefined;
  }
  return path;
}

function isColumn({ field, how }: ReturnType<BoundType['field']>): boolean {
  return (how.kind === 'value' || how.kind === 'expression') && isLeafType(getNamedType(field.type));
}

function notAColumn(column: string): BadInput {
  const name = column.slice(0, 100);
  return badField('columns', 'NOT_A_COLUMN', `没有这一列:${name}。`, `There is no such column: ${name}.`);
}

/** The answer of graphql-js quotes the value; ours says which of the two is wrong. */
function wrongInput(errors: readonly GraphQLError[] = []): BadInput {
  const name = errors.some(({ message }) => message.startsWith('Variable "$sort"')) ? 'sort' : 'filter';
  return badField(name, 'TYPE', '格式不正确。', 'The format is not right.');
}

/** The list as an operation: names are checked, so its text holds nothing but names of the schema. */
function operationOf({ root, field }: BoundRoot, paths: readonly (readonly string[])[]) {
  const args = field.args.filter(({ name }) => ['filter', 'sort', 'after'].includes(name));
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const used = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const columns = paths.map((path) =>
    path.reduceRight((below, name) => (below ? `${name} { ${below} }` : name), ''),
  );
  const text = `query (${declared}) { ${root.field}(${used}) { rows { ${columns.join(' ')} } nextCursor } }`;
  const operation = getOperationAST(parse(text));
  if (!operation) throw new Error('The operation of an extract is a query.');
  return operation;
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  let value = row;
  for (const name of path) {
    if (value === null || typeof value !== 'object') return null;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value ?? null;
}
