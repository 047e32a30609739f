import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Permission } from './roles.js';

/** The rule of a root field: open to all, to anybody signed in, or to the roles that hold a permission. */
export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'permission'; readonly permission: Permission };

/** Marks a root field as open to the roles that hold `permission`. */
export function Access(permission: Permission): MethodDecorator & PropertyDecorator {
  return mark({ kind: 'permission', permission });
}

/** Marks a root field as open to everybody, signed in or not. */
export function Public(): MethodDecorator & PropertyDecorator {
  return mark({ kind: 'public' });
}

/** Marks a root field as open to everybody who is signed in: it concerns their own account only. */
export function SignedIn(): MethodDecorator & PropertyDecorator {
  return mark({ kind: 'signedIn' });
}

/** The rule a field of the built schema carries, or undefined when nobody gave it one. */
export function accessRuleOf(field: GraphQLField<unknown, unknown>): AccessRule | undefined {
  return field.extensions.access as AccessRule | undefined;
}

function mark(access: AccessRule): MethodDecorator & PropertyDecorator {
  return Extensions({ access });
}
