import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { Forbidden, Unauthenticated } from '../errors.js';
import type { AccessRule } from './access.js';
import { type Permission, type PermissionTable, type Role, roles, type Viewer } from './roles.js';

/** The one policy table of the system, gathered from all modules. */
export interface Policy {
  readonly permissions: readonly Permission[];
  /** What a role may do, in the order of the alphabet. */
  of(role: Role): readonly Permission[];
  allows(role: Role, permission: Permission): boolean;
}

/** @throws Error two modules grant the same permission: one of them has to own it. */
export function gatherPolicy(tables: readonly PermissionTable[]): Policy {
  const granted = new Map<Permission, readonly Role[]>();
  for (const [permission, holders] of tables.flatMap((table) => Object.entries(table))) {
    if (granted.has(permission as Permission)) throw new Error(`${permission} is granted by two modules.`);
    granted.set(permission as Permission, holders);
  }
  const permissions = [...granted.keys()].sort();
  const abilities = new Map(roles.map((role) => [role, abilityOf(role, granted)]));
  const allows = (role: Role, permission: Permission) =>
    granted.has(permission) && (abilities.get(role)?.can(...actionOn(permission)) ?? false);
  const allowed = new Map(
    roles.map((role) => [role, permissions.filter((permission) => allows(role, permission))]),
  );
  return { permissions, allows, of: (role) => allowed.get(role) ?? [] };
}

/** The "no" that a rule gives a viewer, or null for a yes. */
export function refusal(rule: AccessRule, viewer: Viewer | null): Unauthenticated | Forbidden | null {
  if (rule.kind === 'public') return null;
  if (!viewer) return new Unauthenticated();
  if (rule.kind === 'signedIn' || viewer.can(rule.permission)) return null;
  return new Forbidden();
}

function abilityOf(role: Role, granted: ReadonlyMap<Permission, readonly Role[]>): MongoAbility {
  const { can, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);
  for (const [permission, holders] of granted) {
    if (holders.includes(role)) can(...actionOn(permission));
  }
  return build();
}

/** `device:read` is the action `read` on the subject `device`. */
function actionOn(permission: Permission): [action: string, subject: string] {
  const [subject = '', action = ''] = permission.split(':');
  return [action, subject];
}
