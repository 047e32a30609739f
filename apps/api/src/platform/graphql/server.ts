import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { FormattedExecutionResult, GraphQLSchema, ValidationContext } from 'graphql';
import type { ConstraintMeanings } from '../db/known-errors.js';
import type { Log } from '../log.js';
import { errorFormatter, requestIds } from './format-error.js';
import { requestGuard } from './request-guard.js';

export interface GraphQLServerOptions {
  readonly schema: GraphQLSchema;
  readonly constraints: ConstraintMeanings;
  readonly log: Log;
  /** Further plugins: the fast lane. */
  readonly plugins?: readonly ApolloServerPlugin[];
  /** How an answer becomes text; the fast lane has its text already. */
  readonly stringifyResult?: (result: FormattedExecutionResult) => string;
}

/** Apollo Server with every limit set by hand: its defaults have none on depth, aliases, cost or error texts. */
export function createGraphQLServer(options: GraphQLServerOptions): ApolloServer<BaseContext> {
  const { stringifyResult } = options;
  return new ApolloServer({
    schema: options.schema,
    introspection: true, // for those who hold schema:read; requestGuard refuses the others
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    maxRecursiveSelections: 300,
    parseOptions: { maxTokens: 1500 },
    validationOptions: { maxErrors: 5 },
    executionOptions: { maxCoercionErrors: 5 },
    validationRules: [
      maxAliasesRule({ n: 15, allowList: [], ...asBadRequest }),
      maxDepthRule({ n: 8, flattenFragments: true, ...asBadRequest }),
      maxDirectivesRule({ n: 20, ...asBadRequest }),
    ],
    persistedQueries: false,
    stopOnTerminationSignals: false, // main.ts stops everything in its order
    formatError: errorFormatter(options.constraints, options.log),
    logger: options.log,
    ...(stringifyResult ? { stringifyResult: async (result) => stringifyResult(result) } : {}),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(), // it wraps every field
      requestGuard as ApolloServerPlugin,
      rememberRequestIds as ApolloServerPlugin,
      sayUnavailable,
      ...(options.plugins ?? []),
    ],
  });
}

/** A rule that throws inside validation becomes HTTP 500; one that reports becomes 400. */
const asBadRequest = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: Parameters<ValidationContext['reportError']>[0]) =>
      context?.reportError(error),
  ],
};

/** A database that cannot answer is no answer with errors in it: proxies and clients are told to come again. */
const sayUnavailable: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        const busy = errors.find(({ extensions }) => extensions?.code === 'UNAVAILABLE');
        if (!busy) return;
        http.status = 503;
        http.headers.set('retry-after', String(busy.extensions?.retryAfterSeconds));
      },
    };
  },
};

const rememberRequestIds: ApolloServerPlugin<{ requestId: string }> = {
  async requestDidStart({ contextValue }) {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) requestIds.set(error, contextValue.requestId);
      },
    };
  },
};
