import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftLine } from './draft-line';
import { keepCells, withKeptCells } from './kept-cells';
import { type CellEdit, edited, isUnsaved, redone, sheetOf, undone } from './sheet';
import { type LineChange, nextBatch, refreshed, resolved } from './sheet-saving';
import { type Saved, useSaving } from './use-saving';

const KEEP_MS = 300;

/** The sheet of one draft: what is typed, its history, its saving, and what outlives a reload. */
export function usePriceSheet(
  editionId: string,
  lines: readonly DraftLine[],
  send: (batch: readonly LineChange[]) => Promise<Saved>,
) {
  const [sheet, update] = useState(() => withKeptCells(editionId, sheetOf(lines)));
  const saving = useSaving(sheet, update, send);
  const latest = useRef({ sheet, send });
  latest.current = { sheet, send };

  const known = useRef(lines);
  useEffect(() => {
    if (known.current === lines) return;
    known.current = lines;
    update((now) => refreshed(now, lines));
  }, [lines]);

  useEffect(() => {
    const timer = setTimeout(() => keepCells(editionId, sheet), KEEP_MS);
    return () => clearTimeout(timer);
  }, [editionId, sheet]);

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      keepCells(editionId, latest.current.sheet);
      if ([...latest.current.sheet.rows.values()].some(isUnsaved)) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      // Leaving for another page: what was typed just now is sent, and kept until it is known to be saved.
      keepCells(editionId, latest.current.sheet);
      const rest = nextBatch(latest.current.sheet, Number.POSITIVE_INFINITY);
      if (rest.length > 0) latest.current.send(rest).catch(() => undefined);
    };
  }, [editionId]);

  const acts = useMemo(
    () => ({
      edit: (edits: readonly CellEdit[]) => update((now) => edited(now, edits)),
      undo: () => update(undone),
      redo: () => update(redone),
      resolve: (itemIds: readonly string[], use: 'MINE' | 'THEIRS') =>
        update((now) => resolved(now, itemIds, use)),
    }),
    [],
  );
  return { sheet, saving, ...acts };
}
