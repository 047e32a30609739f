import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { type FieldNode, GraphQLError, type GraphQLObjectType, getVariableValues } from 'graphql';
import { Extensions } from 'type-graphql';
import { accessRuleOf, refusal, type Viewer } from '../access/index.js';
import { type DomainError, Forbidden, LimitExceeded } from '../errors.js';
import { httpStatusOf } from '../http/status.js';
import { COST_BUDGET, costOf } from './cost.js';
import { checkLiterals, cleanJson } from './hygiene.js';
import { factsOf, rootFieldsOf } from './operation-facts.js';

const MAX_MUTATIONS = 4;

/** Marks a mutation that a document may hold only once: one that tries a password. */
export function OncePerDocument(): MethodDecorator & PropertyDecorator {
  return Extensions({ oncePerDocument: true });
}

export interface GuardedContext {
  readonly viewer: Viewer | null;
  /** False: `viewer` is who the token stood for a moment ago. */
  readonly isConfirmed: boolean;
  /** Looks up who it stands for now. */
  confirm(): Promise<void>;
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
          if (request.contextValue.isConfirmed) throw error;
          // They may have been given the right a moment ago.
          await request.contextValue.confirm();
          guard(request);
        }
      },
    };
  },
};

/** The parts of a request that decide whether it may run. */
type Guarded = Pick<
  GraphQLRequestContextDidResolveOperation<GuardedContext>,
  'request' | 'document' | 'operation' | 'operationName' | 'schema' | 'contextValue'
>;

function guard(request: Guarded): void {
  try {
    check(request);
  } catch (error) {
    throw withStatus(error as DomainError);
  }
}

/** Raises the DomainError that refuses the operation to its viewer. */
export function check({ request, document, operation, operationName, schema, contextValue }: Guarded): void {
  if (!operation) return;
  const type = schema.getRootType(operation.operation);
  if (!type) return;
  const variables = request.variables ?? {};
  cleanJson(variables);
  checkLiterals(document);
  const { viewer } = contextValue;
  const { asksForSchema, rootFields } = factsOf(document, operation, type);
  if (asksForSchema && !viewer?.can('schema:read')) throw new Forbidden();
  const coerced = () =>
    getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).coerced;
  const fields = rootFields ?? rootFieldsOf(document, operation, type, coerced());
  for (const { name } of fields) {
    const field = type.getFields()[name.value];
    const rule = field && accessRuleOf(field);
    const no = rule && refusal(rule, viewer);
    if (no) throw no;
  }
  if (operation.operation === 'mutation') limitMutations(type, fields);
  const isTooCostly = costOf({ schema, document, operationName, variables }) > COST_BUDGET;
  // Variables of the wrong type have no cost either; execution reports them field by field.
  if (isTooCostly && coerced()) throw tooCostly();
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
