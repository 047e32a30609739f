import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import { type AccessRule, accessRuleOf } from './access.js';
import { type Policy, refusal } from './policy.js';
import type { Viewer } from './roles.js';

/**
 * Deny by default. Refuses a schema with a root field that carries no access rule, or one that names a
 * permission nobody grants; and makes every root resolver check its rule again, whatever road led to it.
 */
export function guardSchema(schema: GraphQLSchema, policy: Policy): GraphQLSchema {
  const complaints: string[] = [];
  for (const { path, field } of rootFields(schema)) {
    const rule = accessRuleOf(field);
    if (!rule) complaints.push(`${path} has neither @Access nor @SignedIn nor @Public`);
    else if (rule.kind === 'permission' && !policy.permissions.includes(rule.permission)) {
      complaints.push(`${path} asks for ${rule.permission}, which no module grants`);
    } else field.resolve = guarded(field, rule);
  }
  if (complaints.length > 0) throw new Error(`Access rules are missing:\n${complaints.join('\n')}`);
  return schema;
}

/** Every field of Query and Mutation: what a request can start from. */
export function rootFields(schema: GraphQLSchema) {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      type: type?.name ?? '',
      path: `${type?.name}.${field.name}`,
      field,
    })),
  );
}

function guarded(field: GraphQLField<unknown, unknown>, rule: AccessRule): typeof field.resolve {
  const resolve = field.resolve ?? defaultFieldResolver;
  return (root, args, context, info) => {
    const no = refusal(rule, (context as { viewer: Viewer | null }).viewer);
    if (no) throw no;
    return resolve(root, args, context, info);
  };
}
