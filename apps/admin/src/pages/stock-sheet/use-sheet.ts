import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'react-admin';
import { dropDraft, keepDraft, readDraft } from '../../data/drafts';
import { bodyOf, codeOf, toHttpError } from '../../data/error-mapping';
import { noProblems, problemsOf, type SheetProblems, withoutLine } from './line-problems';
import { postSheet } from './post-sheet';
import { emptySheet, isUntouched, newKey, readSheet, removeLine, type Sheet } from './sheet';
import type { SheetKind } from './sheet-kinds';

export interface SheetState {
  readonly sheet: Sheet;
  readonly problems: SheetProblems;
  /** A sentence when it could not be posted; null else. */
  readonly refused: string | null;
  readonly busy: boolean;
  change(how: (sheet: Sheet) => Sheet): void;
  drop(lineKey: string): void;
  touched(lineKey: string): void;
  /** Gives everything up and begins anew, under a new key. */
  clear(): void;
  /** Answers the id of the posting; null when it was refused or no answer came. */
  post(): Promise<string | null>;
}

/**
 * One sheet, one key: kept until an answer came, through a reload and a lost connection, so that sending it
 * again posts it once.
 */
export function useSheet(kind: SheetKind): SheetState {
  const draftKey = `stock/${kind}`;
  const [place, setPlace] = useStore<string | null>('stock.place', null);
  const [sheet, setSheet] = useState(
    () => readSheet(readDraft(draftKey)) ?? { ...begun(kind), placeId: place },
  );
  const [problems, setProblems] = useState(noProblems);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const posting = useRef(false);
  const done = useRef(false);

  useEffect(() => {
    if (done.current) return;
    if (isUntouched(sheet)) dropDraft(draftKey);
    else keepDraft(draftKey, { ...sheet });
  }, [sheet, draftKey]);
  useEffect(() => {
    if (sheet.placeId !== null) setPlace(sheet.placeId);
  }, [sheet.placeId, setPlace]);

  const change = useCallback((how: (sheet: Sheet) => Sheet) => setSheet(how), []);
  const post = async (): Promise<string | null> => {
    if (posting.current) return null;
    posting.current = true;
    setBusy(true);
    // Until an answer comes it may have been posted: a reload in between must know that.
    keepDraft(draftKey, { ...sheet, unsure: true });
    try {
      const id = await postSheet(kind, sheet);
      done.current = true;
      dropDraft(draftKey);
      return id;
    } catch (error) {
      const unsure = codeOf(error) === 'NETWORK' || codeOf(error) === null;
      setSheet((now) => ({ ...now, unsure }));
      keepDraft(draftKey, { ...sheet, unsure });
      setProblems(problemsOf(bodyOf(error)?.errors, sheet.lines));
      setRefused(toHttpError(error).message);
      return null;
    } finally {
      posting.current = false;
      setBusy(false);
    }
  };

  return {
    sheet,
    problems,
    refused,
    busy,
    change,
    drop: (key) => {
      setSheet((now) => removeLine(now, key));
      setProblems((now) => withoutLine(now, key));
    },
    touched: (key) => setProblems((now) => withoutLine(now, key)),
    clear: () => {
      setSheet((now) => ({ ...begun(kind), placeId: now.placeId }));
      setProblems(noProblems);
      setRefused(null);
    },
    post,
  };
}

function begun(kind: SheetKind): Sheet {
  // What the maker sends back is tested before it is used.
  return { ...emptySheet(newKey()), quarantine: kind === 'oem-back' };
}
