import { usePermissions } from 'react-admin';

const none: readonly string[] = [];

/** The permissions of the signed-in role; none while they are being asked. */
export function useRights(): { readonly all: readonly string[]; may(permission: string): boolean } {
  const { permissions = none } = usePermissions<readonly string[]>();
  return { all: permissions, may: (permission) => permissions.includes(permission) };
}
