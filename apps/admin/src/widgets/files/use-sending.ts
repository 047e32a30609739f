import { useCallback, useRef, useState } from 'react';
import { bodyOf } from '../../data/error-mapping';
import { refusalOf } from '../../data/refusal';
import { say } from '../../i18n/language';
import { type FileTarget, sendFile } from './send-file';

const MOST_MB = 10;

/** A file on its way, or one that was refused. */
export interface SentFile {
  readonly key: number;
  readonly file: File;
  /** From 0 to 1. */
  readonly part: number;
  /** Why it was refused; null while it is on its way. */
  readonly problem: string | null;
  /** It was refused because the person has not agreed to it. */
  readonly lacksConsent: boolean;
}

/** Files on their way to a record, one after the other; those that arrived leave the list. */
export function useSending(target: FileTarget, onArrived: () => void) {
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const cancels = useRef(new Map<number, AbortController>());
  const queue = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef<readonly SentFile[]>([]);
  const put = useCallback((next: readonly SentFile[]) => {
    latest.current = next;
    setFiles(next);
  }, []);
  const change = (key: number, changes: Partial<SentFile> | null) =>
    put(
      latest.current.flatMap((one) =>
        one.key !== key ? [one] : changes === null ? [] : [{ ...one, ...changes }],
      ),
    );

  const start = async ({ key, file }: SentFile) => {
    const cancel = cancels.current.get(key);
    if (cancel === undefined || cancel.signal.aborted) return;
    try {
      await sendFile(file, target, {
        signal: cancel.signal,
        onProgress: (part) => change(key, { part }),
      });
      change(key, null);
      onArrived();
    } catch (error) {
      if (cancel.signal.aborted) return;
      change(key, { problem: refusalOf(error), lacksConsent: isLackOfConsent(error) });
    }
  };
  const enqueue = (sent: SentFile) => {
    cancels.current.set(sent.key, new AbortController());
    queue.current = queue.current.then(() => start(sent));
  };

  const retry = (sent: SentFile) => {
    change(sent.key, waiting);
    enqueue(sent);
  };

  return {
    files,
    send(chosen: readonly File[]) {
      const added = chosen.map((file) => ({ ...waiting, key: nextKey(), file }));
      put([...latest.current, ...added.map((one) => ({ ...one, problem: tooLarge(one.file) }))]);
      for (const one of added) if (tooLarge(one.file) === null) enqueue(one);
    },
    retry,
    /** Sends again what lacked the consent that `record` records; whatever is under way is waited for first. */
    async retryWithConsent(record: () => Promise<unknown>) {
      await queue.current;
      await record();
      for (const sent of latest.current) if (sent.lacksConsent) retry(sent);
    },
    /** Stops one that is on its way, and forgets one that was refused. */
    forget({ key }: SentFile) {
      cancels.current.get(key)?.abort();
      change(key, null);
    },
  };
}

const waiting = { part: 0, problem: null, lacksConsent: false };
let keys = 0;

function nextKey(): number {
  keys += 1;
  return keys;
}

function tooLarge(file: File): string | null {
  return file.size > MOST_MB * 1024 * 1024 ? say('jn.files.tooLarge', { most: MOST_MB }) : null;
}

/** The API says so by a code; its sentence is for people. */
function isLackOfConsent(error: unknown): boolean {
  return bodyOf(error)?.fieldCodes?.file === 'NO_CONSENT';
}
