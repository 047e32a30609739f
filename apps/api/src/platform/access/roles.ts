import type { Instant } from '../clock.js';

/** The five roles, from the widest to the narrowest. */
export const roles = ['ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'] as const;
export type Role = (typeof roles)[number];

/** `<noun>:<verb>`, for example `device:read`. */
export type Permission = `${string}:${string}`;

/** What a module grants: permission → the roles that have it. */
export type PermissionTable = Readonly<Record<Permission, readonly Role[]>>;

/** Who is asking. Read from the database on every request, never from a token. */
export interface Viewer {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly locale: 'ZH_CN' | 'EN_US';
  /** Where mail for them goes. */
  readonly email: string | null;
  /** While true, nothing is permitted but the viewer's own account. */
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  /** While true, nothing is permitted but setting up the second factor the role requires. */
  readonly mustSetUpSecondFactor: boolean;
  /** Until when what asks for a fresh proof may be done (`requireProof`); null without one. */
  readonly provenUntil: Instant | null;
  readonly permissions: readonly Permission[];
  can(permission: Permission): boolean;
}
