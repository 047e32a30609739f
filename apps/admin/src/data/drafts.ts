import type { Values } from './resource-adapter';

/** What was typed into a form and not yet saved: survives a reload and an ended session, not the tab. */
export function keepDraft(key: string, values: Values): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(values));
  } catch {
    // A full or forbidden storage must not disturb typing: the form itself still holds the values.
  }
}

export function readDraft(key: string): Values | null {
  const text = sessionStorage.getItem(PREFIX + key);
  if (text === null) return null;
  try {
    const values: unknown = JSON.parse(text);
    return typeof values === 'object' && values !== null ? (values as Values) : null;
  } catch {
    return null;
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}

/** On sign-out nothing of one person is left for the next. */
export function clearDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}

/** Forms about people are never written to storage, and passwords never anywhere. */
export function mayKeepDraft(resource: string): boolean {
  return resource !== 'users' && resource !== 'people';
}

const PREFIX = 'jiannuo.draft:';
