import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Permission } from './roles.js';

/** The rule of a root field: open to all, or to the roles that hold a permission. */
export type AccessRule = { readonly public: true } | { readonly permission: Permission };

/** Marks a root field as open to the roles that hold `permission`. */
export function Access(permission: Permission): MethodDecorator & PropertyDecorator {
  return Extensions({ access: { permission } satisfies AccessRule });
}

/** Marks a root field as open to everybody, signed in or not. */
export function Public(): MethodDecorator & PropertyDecorator {
  return Extensions({ access: { public: true } satisfies AccessRule });
}

/** The rule a field of the built schema carries, or undefined when nobody gave it one. */
export function accessRuleOf(field: GraphQLField<unknown, unknown>): AccessRule | undefined {
  return field.extensions.access as AccessRule | undefined;
}
