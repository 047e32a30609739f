import { createContext, useContext, useState } from 'react';
import { useNotify } from 'react-admin';
import { bodyOf, toHttpError } from '../../data/error-mapping';
import type { Values } from '../../data/resource-adapter';

/** Somebody saved the row first: how it stands now. */
export interface Conflict {
  readonly current: Values;
  readonly version: number;
  readonly message: string;
}

export interface ConflictState {
  readonly conflict: Conflict | null;
  /** Handles any failed save: a conflict opens the comparison, anything else is said. */
  report(error: unknown): void;
  close(): void;
}

const ConflictContext = createContext<ConflictState | null>(null);
export const ConflictProvider = ConflictContext.Provider;

export function useConflict(): ConflictState | null {
  return useContext(ConflictContext);
}

export function useConflictState(): ConflictState {
  const notify = useNotify();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  return {
    conflict,
    close: () => setConflict(null),
    report: (problem) => {
      const error = toHttpError(problem);
      const body = bodyOf(error);
      if (body?.code === 'CONFLICT' && body.current !== undefined && body.version !== undefined) {
        setConflict({ current: body.current, version: body.version, message: error.message });
        return;
      }
      notify(error.message, { type: 'error', autoHideDuration: 8000, multiLine: true });
    },
  };
}

/** The fields two people set differently: `mine` is typed here, `theirs` is saved. */
export function conflictingFields(
  mine: Values,
  before: Values,
  theirs: Values,
): readonly { readonly name: string; readonly mine: unknown; readonly theirs: unknown }[] {
  return Object.keys(mine)
    .filter((name) => name in theirs && !unseen.has(name) && isSimple(mine[name]) && isSimple(theirs[name]))
    .filter((name) => !same(mine[name], theirs[name]))
    .filter((name) => !same(mine[name], before[name]) || !same(theirs[name], before[name]))
    .map((name) => ({ name, mine: mine[name], theirs: theirs[name] }));
}

const unseen = new Set(['id', 'version', 'createdAt', 'updatedAt', 'lastLoginAt']);

function isSimple(value: unknown): boolean {
  return value === null || value === undefined || typeof value !== 'object' || Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
