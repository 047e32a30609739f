import { usePermissions } from 'react-admin';
import { currentUser } from './session';

const none: readonly string[] = [];

/** The permissions of the signed-in role; none while it is being asked who is there. */
export function useRights(): { readonly all: readonly string[]; may(permission: string): boolean } {
  const { permissions = currentUser()?.permissions ?? none } = usePermissions<readonly string[]>();
  return { all: permissions, may: (permission) => permissions.includes(permission) };
}
