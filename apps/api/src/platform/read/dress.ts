import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Permission } from '../access/index.js';
import { Forbidden } from '../errors.js';
import type { ReadContext } from './define.js';
import { storedKey } from './fields.js';
import type { ReadModel } from './model.js';

type Resolver = GraphQLFieldResolver<unknown, ReadContext>;

/**
 * Gives the schema the resolvers of the normal lane: none where the row has the value under the name of
 * the field (the quickest way graphql-js knows), a look under the stored key where the field has
 * arguments, and FORBIDDEN before any field that needs a permission the viewer lacks.
 */
export function dress(model: ReadModel): void {
  for (const type of model.types.values()) {
    for (const { field, how, needs } of type.fields()) {
      const own = how.kind === 'computed' ? field.resolve : resolverOf(field);
      const resolve = needs.length > 0 ? guarded(needs, own ?? defaultFieldResolver) : own;
      field.resolve = resolve as typeof field.resolve;
    }
  }
  for (const { root, answer } of model.roots.values()) {
    if (root.kind !== 'list') continue;
    for (const field of Object.values(answer.getFields())) {
      field.resolve = resolverOf(field) as typeof field.resolve;
      const inner = getNamedType(field.type);
      if (field.name !== 'total' || !isObjectType(inner)) continue;
      for (const part of Object.values(inner.getFields())) part.resolve = undefined;
    }
  }
}

function resolverOf(field: GraphQLField<unknown, unknown>): Resolver | undefined {
  return field.args.length > 0 ? fromStoredKey : undefined;
}

const fromStoredKey: Resolver = (source, _args, _context, info) => {
  const [node] = info.fieldNodes;
  return node && (source as Readonly<Record<string, unknown>>)[storedKey(node)];
};

function guarded(needs: readonly Permission[], resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const { viewer } = context;
    if (!needs.every((permission) => viewer?.can(permission))) throw new Forbidden();
    return resolve(source, args, context, info);
  };
}
