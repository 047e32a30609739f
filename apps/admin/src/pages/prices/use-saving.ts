import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { bodyOf, codeOf, toHttpError } from '../../data/error-mapping';
import type { DraftLine } from './draft-line';
import { isUnsaved, type Sheet } from './sheet';
import {
  answered,
  type LineChange,
  type LineConflict,
  markSent,
  nextBatch,
  notSent,
  refused,
} from './sheet-saving';

export interface Saved {
  readonly saved: readonly DraftLine[];
  readonly conflicts: readonly LineConflict<DraftLine>[];
}

export interface SavingState {
  /** HELD: what is left waits for the person: an error, a conflict. */
  readonly state: 'SAVED' | 'SAVING' | 'HELD';
  /** Lines typed and not saved yet, the unreadable ones too. */
  readonly unsavedCount: number;
  /** Why nothing could be sent just now; what was typed is kept and sent again. */
  readonly problem: string | null;
  /** Sends at once. */
  retry(): void;
}

const LINES_AT_ONCE = 500;
const QUIET_MS = 500;
const RETRY_MS = 5_000;

/** Saves what is typed in small batches, one at a time, soon after the typing stops. */
export function useSaving(
  sheet: Sheet<DraftLine>,
  update: Dispatch<SetStateAction<Sheet<DraftLine>>>,
  send: (batch: readonly LineChange[]) => Promise<Saved>,
): SavingState {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const latest = useRef({ sheet, send });
  latest.current = { sheet, send };

  const waiting = nextBatch(sheet, 1).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of `sheet` or `round` starts the quiet time again
  useEffect(() => {
    if (busy || !waiting) return undefined;
    const timer = setTimeout(
      async () => {
        const batch = nextBatch(latest.current.sheet, LINES_AT_ONCE);
        setBusy(true);
        update((now) => markSent(now, batch));
        try {
          const answer = await latest.current.send(batch);
          update((now) => answered(now, answer));
          setProblem(null);
        } catch (failure) {
          update((now) => afterFailure(now, batch, failure));
          setProblem(isPassing(failure) ? toHttpError(failure).message : null);
        } finally {
          setBusy(false);
        }
      },
      problem === null ? QUIET_MS : RETRY_MS,
    );
    return () => clearTimeout(timer);
  }, [sheet, round, busy, waiting, problem, update]);

  useEffect(() => {
    const again = () => {
      setProblem(null);
      setRound((now) => now + 1);
    };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);

  let unsavedCount = 0;
  for (const row of sheet.rows.values()) if (isUnsaved(row)) unsavedCount += 1;
  return {
    state: unsavedCount === 0 ? 'SAVED' : busy || waiting ? 'SAVING' : 'HELD',
    unsavedCount,
    problem,
    retry: () => {
      setProblem(null);
      setRound((now) => now + 1);
    },
  };
}

/** What time heals: no connection, a session that ended, a server that is busy. */
function isPassing(failure: unknown): boolean {
  const code = codeOf(toHttpError(failure));
  return code === 'NETWORK' || code === 'UNAUTHENTICATED' || code === 'INTERNAL' || code === 'LIMIT_EXCEEDED';
}

/** A named line is refused alone and the others go again; a refusal that names none is of them all. */
function afterFailure(
  sheet: Sheet<DraftLine>,
  batch: readonly LineChange[],
  failure: unknown,
): Sheet<DraftLine> {
  if (isPassing(failure)) return notSent(sheet, batch);
  const error = toHttpError(failure);
  let next = notSent(sheet, batch);
  let named = false;
  for (const [path, sentence] of Object.entries(bodyOf(error)?.errors ?? {})) {
    const line = batch[Number(/^changes\.(\d+)/.exec(path)?.[1] ?? -1)];
    if (line === undefined) continue;
    named = true;
    next = refused(next, [line], String(sentence));
  }
  return named ? next : refused(next, batch, error.message);
}
