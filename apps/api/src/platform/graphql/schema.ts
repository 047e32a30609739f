import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { guardSchema, type Policy } from '../access/index.js';
import type { ResolverClass } from '../module.js';
import { validateArgument } from './validation.js';

/**
 * The schema of all modules.
 *
 * @throws Error a root field has no access rule: nothing is open by accident.
 */
export function buildApiSchema(resolvers: readonly ResolverClass[], policy: Policy): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<ResolverClass>,
    validateFn: validateArgument,
  });
  return guardSchema(schema, policy);
}
