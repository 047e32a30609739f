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
  /** While true, nothing is permitted but the viewer's own account. */
  readonly mustChangePassword: boolean;
  readonly permissions: readonly Permission[];
  can(permission: Permission): boolean;
}
