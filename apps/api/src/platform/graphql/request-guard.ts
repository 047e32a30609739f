import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  getVariableValues,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { accessRuleOf, refusal, type Viewer } from '../access/index.js';
import { type DomainError, Forbidden, LimitExceeded } from '../errors.js';
import { httpStatusOf } from '../http/status.js';
import { COST_BUDGET, costOf } from './cost.js';
import { checkLiterals, cleanJson } from './hygiene.js';

const MAX_MUTATIONS = 4;

/** Marks a mutation that a document may hold only once: one that tries a password. */
export function OncePerDocument(): MethodDecorator & PropertyDecorator {
  return Extensions({ oncePerDocument: true });
}

interface GuardedContext {
  readonly viewer: Viewer | null;
}

/**
 * Decides before anything runs, on either lane: texts are clean, the schema is shown to those who may see
 * it, every root field is allowed, few mutations at a time, and the whole is affordable.
 */
export const requestGuard: ApolloServerPlugin<GuardedContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation(request) {
        try {
          guard(request);
        } catch (error) {
          throw withStatus(error as DomainError);
        }
      },
    };
  },
};

function guard({
  request,
  document,
  operation,
  operationName,
  schema,
  contextValue,
}: GraphQLRequestContextDidResolveOperation<GuardedContext>): void {
  if (!operation) return;
  const raw = request.variables ?? {};
  cleanJson(raw);
  checkLiterals(document);
  if (asksForSchema(document) && !contextValue.viewer?.can('schema:read')) throw new Forbidden();
  const type = schema.getRootType(operation.operation);
  if (!type) return;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], raw, { maxErrors: 1 });
  const fields = rootSelections(type, operation.selectionSet, document, coerced);
  for (const { name } of fields) {
    const field = type.getFields()[name.value];
    const rule = field && accessRuleOf(field);
    const no = rule && refusal(rule, contextValue.viewer);
    if (no) throw no;
  }
  if (operation.operation === 'mutation') limitMutations(type, fields);
  // Variables of the wrong type are reported field by field when the operation is executed.
  if (coerced && costOf({ schema, document, operationName, variables: raw }) > COST_BUDGET) throw tooCostly();
}

/** The root fields that will run: through fragments, without what @skip and @include leave out. */
export function rootSelections(
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
  document: DocumentNode,
  variables: Record<string, unknown> | undefined,
): FieldNode[] {
  const fields: FieldNode[] = [];
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
    ),
  );
  const entered = new Set<string>();
  const collect = (selections: SelectionSetNode) => {
    for (const node of selections.selections) {
      if (variables && isLeftOut(node, variables)) continue;
      if (node.kind === Kind.FIELD) fields.push(node);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (!entered.has(node.name.value)) {
        entered.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) collect(fragment);
      }
    }
  };
  collect(selectionSet);
  return fields.filter((field) => field.name.value in type.getFields());
}

function isLeftOut(node: Parameters<typeof getDirectiveValues>[1], variables: Record<string, unknown>) {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.if === true || include?.if === false;
}

const introspecting = new WeakMap<DocumentNode, boolean>();

function asksForSchema(document: DocumentNode): boolean {
  const known = introspecting.get(document);
  if (known !== undefined) return known;
  let asks = false;
  visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.name.value === '__schema' || node.name.value === '__type') asks = true;
    },
  });
  introspecting.set(document, asks);
  return asks;
}

function limitMutations(type: GraphQLObjectType, fields: readonly FieldNode[]): void {
  const once = fields.filter((node) => type.getFields()[node.name.value]?.extensions.oncePerDocument);
  if (fields.length <= MAX_MUTATIONS && once.length <= 1) return;
  throw new LimitExceeded({
    zh: `一次最多提交 ${MAX_MUTATIONS} 个变更,登录类只能一个。`,
    en: `At most ${MAX_MUTATIONS} mutations at a time, and one that takes a password.`,
  });
}

function tooCostly(): LimitExceeded {
  return new LimitExceeded({
    zh: '一次请求的数据过多:请减少行数或层数。',
    en: 'This asks for too much at once: fewer rows or fewer levels, please.',
  });
}

/** Apollo answers 500 to a refusal that does not say its status. */
function withStatus(error: DomainError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: httpStatusOf(error) } },
  });
}
