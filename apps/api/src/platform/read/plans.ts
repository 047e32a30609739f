import { type FieldNode, type OperationDefinitionNode, print } from 'graphql';
import type { Permission } from '../access/index.js';
import type { Cursors } from './cursor.js';
import {
  directiveVariables,
  type Keying,
  type Picked,
  pick,
  responseKey,
  type SelectionScope,
  storedKey,
  type Variables,
} from './fields.js';
import { planList } from './list-plan.js';
import type { BoundRoot, BoundType, ReadModel } from './model.js';
import type { ReadRequest } from './request.js';
import { planOne, planRow, planRows, planSheet, type RootPlan } from './root-plan.js';
import type { Compilation } from './select.js';
import { joinSql, late, type Sql, sql } from './sql.js';

type Can = (permission: Permission) => boolean;

/** A whole operation as one statement whose texts are the answer. */
export interface OperationPlan {
  /** Its last column is `true` when the viewer is who the request takes them for. */
  readonly statement: Sql;
  /** The JSON of `data`; null when a by-id root found nothing. */
  data(texts: readonly (string | null)[], request: ReadRequest): string | null;
}

/** One root field as one statement, keyed for graphql-js to complete. */
export interface FieldPlan {
  readonly statement: Sql;
  json(texts: readonly (string | null)[], request: ReadRequest): string | null;
}

/**
 * Compiled plans, kept with the operation they belong to. What a plan depends on is its key: the
 * variables of `@skip` and `@include`, and the permissions its fields need and the viewer lacks.
 */
export class Plans {
  private readonly kept = new WeakMap<OperationDefinitionNode, KeptPlans>();

  constructor(
    private readonly model: ReadModel,
    private readonly cursors: Cursors,
  ) {}

  /** The plan of the fast lane, or why the operation has to take the normal one. */
  operation(operation: OperationDefinitionNode, scope: SelectionScope, can: Can): OperationPlan | string {
    const kept = this.of(operation, scope);
    const key = shapeKey(kept, scope.variables);
    let shape = kept.operations.get(key);
    if (!shape) {
      shape = this.compileOperation(operation, scope);
      kept.operations.set(key, shape);
    }
    if (shape.obstacle !== undefined) return shape.obstacle;
    return shape.needs.every(can) ? shape.plan : 'a permission is missing';
  }

  /** The plan of one root field of a query; fields the viewer may not see are left out of it. */
  field(
    operation: OperationDefinitionNode,
    picked: Picked,
    bound: BoundRoot,
    scope: SelectionScope,
    can: Can,
  ) {
    return this.denying(operation, `${picked.key}`, scope, can, (to) =>
      this.compileRoot(bound, picked, '_page', to),
    );
  }

  /** The plan of one row by its id, for the answer of a mutation. */
  row(operation: OperationDefinitionNode, picked: Picked, type: BoundType, scope: SelectionScope, can: Can) {
    return this.denying(operation, `${picked.key} by id`, scope, can, (to) => {
      const id = late((request: ReadRequest) => request.special.rowId ?? null);
      return planRow(type, type.id, id, picked, to);
    });
  }

  /** The plan of rows by their ids, for a part of an answer; `path` leads to it. */
  rows(
    operation: OperationDefinitionNode,
    path: string,
    picked: Picked,
    type: BoundType,
    scope: SelectionScope,
    can: Can,
  ) {
    return this.denying(operation, `${path} by ids`, scope, can, (to) => {
      const ids = late((request: ReadRequest) => request.special.rowIds ?? []);
      return planRows(type, type.id, ids, picked, to);
    });
  }

  private denying(
    operation: OperationDefinitionNode,
    name: string,
    scope: SelectionScope,
    can: Can,
    compile: (to: Compilation) => RootPlan,
  ): FieldPlan {
    const kept = this.of(operation, scope);
    const key = `${name} ${shapeKey(kept, scope.variables)}`;
    const plans = kept.fields.get(key) ?? new Map<string, KeptField>();
    kept.fields.set(key, plans);
    const make = (denied: readonly Permission[]): KeptField => {
      const to = compilation(scope, storedKey, denied);
      const plan = compile(to);
      const made = { needs: [...to.needs], statement: statementOf([plan]), json: plan.json };
      plans.set(denied.join(), made);
      return made;
    };
    const whole = plans.get('') ?? make([]);
    const denied = whole.needs.filter((permission) => !can(permission)).sort();
    return denied.length === 0 ? whole : (plans.get(denied.join()) ?? make(denied));
  }

  private compileOperation(operation: OperationDefinitionNode, scope: SelectionScope): KeptOperation {
    const to = compilation(scope, responseKey, []);
    const distinct = new Map<string, { plan: RootPlan; from: number }>();
    const plans: RootPlan[] = [];
    let width = 0;
    const writers = pick('Query', [operation.selectionSet], responseKey, scope).map(
      (picked): Writer | null => {
        if (picked.name === '__typename') return () => `${JSON.stringify(picked.key)}:"Query"`;
        const bound = this.model.roots.get(picked.name);
        if (!bound) {
          to.obstacles.add(`${picked.name} is not a compiled read`);
          return null;
        }
        to.needs.add(bound.root.access);
        const text = canonical(picked);
        let known = distinct.get(text);
        if (!known) {
          const plan = this.compileRoot(bound, picked, `_page${plans.length}`, to);
          known = { plan, from: width };
          distinct.set(text, known);
          plans.push(plan);
          width += plan.columns.length;
        }
        const { plan, from } = known;
        return (texts, request) => {
          const json = plan.json(texts.slice(from, from + plan.columns.length), request);
          return json === null ? null : `${JSON.stringify(picked.key)}:${json}`;
        };
      },
    );
    const [obstacle] = to.obstacles;
    if (obstacle || plans.length === 0) return { obstacle: obstacle ?? 'nothing is read' };
    const plan: OperationPlan = {
      statement: statementOf([...plans, standingPlan]),
      data(texts, request) {
        const members: string[] = [];
        for (const write of writers) {
          const member = write?.(texts, request) ?? null;
          if (member === null) return null;
          members.push(member);
        }
        return `{${members.join(',')}}`;
      },
    };
    return { plan, needs: [...to.needs] };
  }

  private compileRoot(bound: BoundRoot, picked: Picked, name: string, to: Compilation): RootPlan {
    const { root } = bound;
    if (root.kind === 'list') return planList({ ...bound, root }, picked, name, this.cursors, to);
    if (root.kind === 'sheet') return planSheet({ ...bound, root }, picked, to);
    return planOne({ ...bound, root }, picked, to);
  }

  private of(operation: OperationDefinitionNode, scope: SelectionScope): KeptPlans {
    let kept = this.kept.get(operation);
    if (!kept) {
      kept = {
        directives: directiveVariables(operation, scope.fragments),
        operations: new Map(),
        fields: new Map(),
      };
      this.kept.set(operation, kept);
    }
    return kept;
  }
}

interface KeptPlans {
  readonly directives: readonly string[];
  readonly operations: Map<string, KeptOperation>;
  readonly fields: Map<string, Map<string, KeptField>>;
}

type KeptOperation =
  | { readonly obstacle: string; readonly plan?: undefined; readonly needs?: undefined }
  | { readonly obstacle?: undefined; readonly plan: OperationPlan; readonly needs: readonly Permission[] };

interface KeptField extends FieldPlan {
  readonly needs: readonly Permission[];
}

type Writer = (texts: readonly (string | null)[], request: ReadRequest) => string | null;

/** Is the viewer who the request takes them for? Asked in the snapshot that answers. */
const standingPlan: Pick<RootPlan, 'withItem' | 'columns'> = {
  withItem: null,
  columns: [late((request: ReadRequest) => request.standing ?? sql`true`)],
};

/** Two root fields with the same canonical text have the same answer within one request. */
export function canonical({ nodes }: Picked): string {
  return nodes.map(canonicalNode).join();
}

function canonicalNode(node: FieldNode): string {
  const known = printed.get(node);
  if (known !== undefined) return known;
  const text = print({ ...node, alias: undefined, directives: [] });
  printed.set(node, text);
  return text;
}

const printed = new WeakMap<FieldNode, string>();

/** One statement of one row, a text for each column of each plan. */
export function statementOf(plans: readonly Pick<RootPlan, 'withItem' | 'columns'>[]): Sql {
  const items = plans.flatMap((plan) => (plan.withItem ? [plan.withItem] : []));
  const columns = plans.flatMap((plan) => plan.columns).map((column) => sql`${column}::text`);
  const select = sql`SELECT ${joinSql(columns, sql`, `)}`;
  return items.length > 0 ? sql`WITH ${joinSql(items, sql`, `)} ${select}` : select;
}

function compilation(scope: SelectionScope, keying: Keying, denied: readonly Permission[]): Compilation {
  return { ...scope, keying, denied: new Set(denied), needs: new Set(), obstacles: new Set() };
}

function shapeKey(kept: KeptPlans, variables: Variables): string {
  return kept.directives.map((name) => (variables[name] === true ? '1' : '0')).join('');
}
