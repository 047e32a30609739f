import { LoginDocument, LogoutDocument } from '@jiannuo/schema';
import type { AuthProvider } from 'react-admin';
import { codeOf } from '../data/error-mapping';
import { tell } from '../data/execute';
import { permissionFor } from './permissions';
import { currentUser, signedIn, signedOut, whoAmI } from './session';

interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly code?: string | null;
}

export const authProvider: AuthProvider = {
  login: async ({ username, password, code = null }: Credentials) => {
    signedIn((await tell(LoginDocument, { username, password, code })).login);
  },
  logout: async () => {
    if (currentUser() !== null) await tell(LogoutDocument, {}).catch(() => undefined);
    signedOut();
  },
  checkAuth: async () => {
    if ((await whoAmI()) === null) throw new Error('jn.auth.signInFirst');
  },
  checkError: async (error: unknown) => {
    if (codeOf(error) === 'UNAUTHENTICATED') throw error;
  },
  getIdentity: async () => {
    const me = await whoAmI();
    if (me === null) throw new Error('Nobody is signed in');
    return { id: me.id, fullName: me.displayName };
  },
  getPermissions: async () => (await whoAmI())?.permissions ?? [],
  canAccess: async ({ resource, action }) => {
    const permission = permissionFor(resource, action);
    return permission === null || ((await whoAmI())?.permissions.includes(permission) ?? false);
  },
};
