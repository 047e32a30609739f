import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  responsePathAsArray,
} from 'graphql';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Permission } from '../access/index.js';
import { Forbidden, NotFound } from '../errors.js';
import { checkModel } from './check-model.js';
import { Cursors } from './cursor.js';
import type { ReadContext, ReadRoot } from './define.js';
import { dress } from './dress.js';
import { type Fragments, type Picked, pick, type SelectionScope, selectionsOf, storedKey } from './fields.js';
import { type BoundType, ReadModel } from './model.js';
import { canonical, type FieldPlan, Plans } from './plans.js';
import { ReadRequest } from './request.js';
import { render } from './sql.js';
import { type StatementEvent, Statements } from './statements.js';
import { type Extract, type ExtractedRow, streamRows } from './stream.js';

export interface ReaderOptions {
  readonly schema: GraphQLSchema;
  /** Initialised: its metadata is the map. */
  readonly dataSource: DataSource;
  readonly pool: Pool;
  readonly reads: readonly ReadRoot[];
  /** Signs cursors: the same in all processes, at least 32 random bytes. */
  readonly cursorKey: Buffer | string;
  /** Called for every statement, for budgets and metrics. */
  readonly onStatement?: (event: StatementEvent) => void;
}

/** Reads, compiled: one SQL statement for an operation (fast lane) or for a root field (normal lane). */
export class Reader {
  readonly model: ReadModel;
  readonly statements: Statements;
  private readonly cursors: Cursors;
  private readonly plans: Plans;
  private readonly running = new WeakMap<object, Map<string, Promise<unknown>>>();
  private readonly gathering = new WeakMap<object, Map<string, Gathering>>();
  private readonly failures = new WeakMap<object, Error>();

  /** Ties the reads to schema and database, and the schema to the reads. Raises for whatever does not fit. */
  constructor(private readonly options: ReaderOptions) {
    this.model = new ReadModel(options.schema, options.dataSource, options.reads);
    checkModel(this.model);
    dress(this.model);
    this.cursors = new Cursors(options.cursorKey);
    this.plans = new Plans(this.model, this.cursors);
    this.statements = new Statements(options.pool, options.onStatement);
  }

  /**
   * The fast lane: `data` as PostgreSQL's own text, or null when the operation has to take the normal
   * lane – also to its errors, which are made in one place only – or the viewer is not who they were taken for.
   */
  async text(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
    context: ReadContext,
  ): Promise<string | null> {
    if (operation.operation !== 'query' || this.failures.has(context)) return null;
    const { schema } = this.options;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (!coerced) return null;
    const scope = { fragments: fragmentsOf(document), variables: coerced };
    const plan = this.plans.operation(operation, scope, canOf(context));
    if (typeof plan === 'string') return null;
    try {
      const request = new ReadRequest(context, coerced);
      const texts = await this.statements.run(render(plan.statement, request), context.signal);
      return texts.at(-1) === 'true' ? plan.data(texts, request) : null;
    } catch (error) {
      this.failures.set(context, error instanceof Error ? error : new Error(String(error)));
      return null;
    }
  }

  /** Why an operation takes the normal lane; null when it takes the fast one. For tests and the curious. */
  obstacle(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: ReadRequest['variables'],
    context: ReadContext,
  ) {
    const plan = this.plans.operation(
      operation,
      { fragments: fragmentsOf(document), variables },
      canOf(context),
    );
    return typeof plan === 'string' ? plan : null;
  }

  /**
   * The normal lane: what the root field being resolved answers, for graphql-js to complete. In a
   * mutation, hand it the id of a row that is there, to answer with. Raises NOT_FOUND, BAD_INPUT, FORBIDDEN.
   */
  async read(info: GraphQLResolveInfo, context: ReadContext, id?: string): Promise<unknown> {
    const failure = this.failures.get(context);
    if (failure) throw failure;
    const picked = pickedBy(info);
    if (info.operation.operation !== 'query') return this.run(info, context, picked, id);
    const running = this.running.get(context) ?? new Map<string, Promise<unknown>>();
    this.running.set(context, running);
    const key = `${canonical(picked)} ${id ?? ''}`;
    const known = running.get(key) ?? this.run(info, context, picked, id);
    running.set(key, known);
    return known;
  }

  /**
   * Rows of the type that a field answers, by their ids and in that order, in one statement: for the parts
   * of an answer that no root reads. Rows that are gone are left out.
   */
  async readRows(info: GraphQLResolveInfo, context: ReadContext, ids: readonly string[]): Promise<unknown[]> {
    return (await this.rowsByIds(info, context, ids)).filter((row) => row !== null);
  }

  private async rowsByIds(
    info: GraphQLResolveInfo,
    context: ReadContext,
    ids: readonly string[],
  ): Promise<unknown[]> {
    const type = this.typeOf(info);
    const scope = { fragments: info.fragments, variables: info.variableValues };
    const path = pathOf(info);
    const plan = this.plans.rows(info.operation, path, pickedBy(info), type, scope, canOf(context));
    const request = new ReadRequest(context, scope.variables, { rowIds: ids });
    const texts = await this.statements.run(render(plan.statement, request), context.signal);
    return JSON.parse(plan.json(texts, request) ?? '[]');
  }

  /** One such row, null when it is gone. Rows of fields that are completed together share a statement. */
  async readRow(info: GraphQLResolveInfo, context: ReadContext, id: string): Promise<unknown> {
    const gathering = this.gathering.get(context) ?? new Map<string, Gathering>();
    this.gathering.set(context, gathering);
    const path = pathOf(info);
    let known = gathering.get(path);
    if (!known) {
      const ids: string[] = [];
      const rows = Promise.resolve().then(() => {
        gathering.delete(path);
        return this.rowsByIds(info, context, ids);
      });
      known = { ids, rows };
      gathering.set(path, known);
    }
    const at = known.ids.push(id) - 1;
    return (await known.rows)[at];
  }

  /** All rows of a list root, for exports. Raises FORBIDDEN and BAD_INPUT. */
  stream(field: string, extract: Extract, context: ReadContext): AsyncGenerator<ExtractedRow> {
    const bound = this.model.roots.get(field);
    if (bound?.root.kind !== 'list') throw new Error(`${field} is not a list.`);
    const { schema } = this.options;
    const parts = { schema, cursors: this.cursors, statements: this.statements };
    return streamRows({ ...bound, root: bound.root }, extract, context, parts);
  }

  private async run(
    info: GraphQLResolveInfo,
    context: ReadContext,
    picked: Picked,
    id?: string,
  ): Promise<unknown> {
    const scope = { fragments: info.fragments, variables: info.variableValues };
    if (id !== undefined && isKnownBy(id, this.typeOf(info), picked, scope)) return { id };
    const plan =
      id === undefined ? this.fieldPlan(info, picked, context) : this.rowPlan(info, picked, context);
    const request = new ReadRequest(context, scope.variables, id === undefined ? {} : { rowId: id });
    const texts = await this.statements.run(render(plan.statement, request), context.signal);
    const json = plan.json(texts, request);
    if (json === null) throw new NotFound();
    return JSON.parse(json);
  }

  private fieldPlan(info: GraphQLResolveInfo, picked: Picked, context: ReadContext): FieldPlan {
    const bound = this.model.roots.get(info.fieldName);
    if (!bound) throw new Error(`${info.fieldName} is not a compiled read.`);
    const can = canOf(context);
    if (!can(bound.root.access)) throw new Forbidden();
    const scope = { fragments: info.fragments, variables: info.variableValues };
    return this.plans.field(info.operation, picked, bound, scope, can);
  }

  private typeOf(info: GraphQLResolveInfo): BoundType {
    const type = this.model.types.get(getNamedType(info.returnType).name);
    if (!type) throw new Error(`${info.fieldName} does not answer a type that is read.`);
    return type;
  }

  private rowPlan(info: GraphQLResolveInfo, picked: Picked, context: ReadContext): FieldPlan {
    const type = this.typeOf(info);
    const scope = { fragments: info.fragments, variables: info.variableValues };
    return this.plans.row(info.operation, picked, type, scope, canOf(context));
  }
}

interface Gathering {
  readonly ids: string[];
  readonly rows: Promise<unknown[]>;
}

/** The id as the database writes it is all that is asked for, of a row that everybody may see. */
function isKnownBy(id: string, { name, read }: BoundType, picked: Picked, scope: SelectionScope): boolean {
  if (read.rowFilter || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return false;
  const fields = pick(name, selectionsOf(picked), storedKey, scope);
  return fields.every((field) => field.name === 'id' || field.name === '__typename');
}

/** The keys that lead to a field, without the places in lists. */
function pathOf({ path }: GraphQLResolveInfo): string {
  return responsePathAsArray(path)
    .filter((key) => typeof key === 'string')
    .join('.');
}

function canOf({ viewer }: ReadContext): (permission: Permission) => boolean {
  return (permission) => viewer?.can(permission) ?? false;
}

function pickedBy(info: GraphQLResolveInfo): Picked {
  const [first, ...others] = info.fieldNodes;
  if (!first) throw new Error('A field is resolved for a node of the document.');
  const nodes: [FieldNode, ...FieldNode[]] = [first, ...others];
  return { key: String(info.path.key), name: info.fieldName, nodes };
}

const fragments = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  let found = fragments.get(document);
  if (!found) {
    const definitions = document.definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    found = Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]));
    fragments.set(document, found);
  }
  return found;
}
