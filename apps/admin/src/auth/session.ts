import { MeDocument, type MeFieldsFragment } from '@jiannuo/schema';
import { useSyncExternalStore } from 'react';
import { clearDrafts } from '../data/drafts';
import { ask } from '../data/execute';
import { sessionRenewal } from '../data/session-renewal';

/**
 * Who is signed in, asked once per page load; the API asks its own database on every request. That
 * nobody is signed in is asked again each time: an answer from memory comes before the way to the
 * login page is taken, and react-admin would start that way over and over.
 */
let known: Promise<MeFieldsFragment | null> | null = null;
let present: MeFieldsFragment | null = null;
const listeners = new Set<() => void>();

export function whoAmI(): Promise<MeFieldsFragment | null> {
  known ??= ask(MeDocument, {})
    .then(({ me }) => remember(me ?? null))
    .finally(() => {
      if (present === null) known = null;
    });
  return known;
}

export function signedIn(me: MeFieldsFragment): void {
  known = Promise.resolve(remember(me));
}

export function signedOut(): void {
  known = null;
  remember(null);
  clearDrafts();
}

/** What the signed-in person may do. Only decides what is shown: the API decides what is done. */
export function may(permission: string): boolean {
  return present?.permissions.includes(permission) ?? false;
}

/** Asks once more who is signed in: after a change that gives or takes rights. */
export async function askAgain(): Promise<void> {
  known = ask(MeDocument, {}).then(({ me }) => remember(me ?? null));
  await known;
}

/** Who is signed in, for what is drawn: drawn anew when it changes. */
export function useCurrentUser(): MeFieldsFragment | null {
  return useSyncExternalStore(subscribe, currentUser);
}

/** Who is signed in as far as this page knows. */
export function currentUser(): MeFieldsFragment | null {
  return present;
}

function remember(me: MeFieldsFragment | null): MeFieldsFragment | null {
  present = me;
  for (const listener of listeners) listener();
  sessionRenewal.arm(me !== null);
  return me;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
