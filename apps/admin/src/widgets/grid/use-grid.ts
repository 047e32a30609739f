import { useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { ROW_HEIGHT } from '../../theme/tokens';
import type { CellNoteHandle } from './CellNote';
import type { GridProps } from './Grid';
import type { Editing } from './GridRow';
import { HEAD_HEIGHT } from './grid-styles';
import { at, clamped, type Selection, type Size } from './selection';
import { scrolledTo } from './visible-rows';

/** Selection, the one editor, and where the keyboard is; everything a handler needs, always the newest. */
export interface GridCore<Row> {
  readonly props: GridProps<Row>;
  readonly size: Size;
  readonly selection: Selection;
  readonly editing: Editing;
  readonly scroller: HTMLElement | null;
  readonly editor: HTMLInputElement | null;
  /** Rows of one screen. */
  page(): number;
  select(selection: Selection): void;
  /** Begins to edit with the cell's own text. */
  edit(): void;
  typing(): void;
  /** Takes what was typed into the cell. */
  commit(): void;
  cancel(): void;
  /** Whether the keyboard belongs to the grid. */
  hold(held: boolean): void;
  focus(): void;
  note(place: Element | null): void;
}

export function useGrid<Row>(props: GridProps<Row>) {
  const [kept, setSelection] = useState<Selection>(() => at(0, firstEditable(props)));
  const [editing, setEditing] = useState<Editing>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLInputElement>(null);
  const note = useRef<CellNoteHandle>(null);
  const held = useRef(false);
  const size = { rows: props.rows.length, cols: props.columns.length };
  const selection = clamped(kept, size);

  const core: GridCore<Row> = {
    props,
    size,
    selection,
    editing,
    get scroller() {
      return scroller.current;
    },
    get editor() {
      return editor.current;
    },
    page: () =>
      Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT) - 1),
    select: (next) => {
      setSelection(next);
      reveal(scroller.current, props, next);
      props.onSelect?.(next);
    },
    edit: () => {
      const cell = activeCell(props, selection);
      if (cell === null || !cell.editable || editor.current === null) return;
      editor.current.value = cell.text;
      editor.current.setSelectionRange(cell.text.length, cell.text.length);
      setEditing('EDIT');
    },
    typing: () => setEditing((now) => now ?? 'TYPE'),
    commit: () => {
      const cell = activeCell(props, selection);
      const text = editor.current?.value ?? '';
      if (editing === null) return;
      setEditing(null);
      if (editor.current !== null) editor.current.value = '';
      if (cell === null || !cell.editable || text === cell.text) return;
      props.onChange([{ rowKey: cell.rowKey, column: cell.column, text }]);
    },
    cancel: () => {
      setEditing(null);
      if (editor.current !== null) editor.current.value = '';
    },
    hold: (isHeld) => {
      held.current = isHeld;
    },
    focus: () => {
      held.current = true;
      editor.current?.focus({ preventScroll: true });
    },
    note: (place) => note.current?.show(place, noteOf(props, place)),
  };
  const latest = useRef(core);
  latest.current = core;

  // The editor moves from cell to cell; the keyboard follows it, unless it has left the grid.
  useLayoutEffect(() => {
    if (!held.current) return;
    if (scroller.current?.contains(document.activeElement)) return;
    editor.current?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    if (held.current) core.note(editing === null ? (editor.current?.parentElement ?? null) : null);
  });

  useImperativeHandle(props.ref, () => ({
    goTo: (rowKey, column) => {
      const { props: now, select } = latest.current;
      const row = now.rows.findIndex((candidate) => now.rowKey(candidate) === rowKey);
      const col = now.columns.findIndex(({ key }) => key === column);
      if (row < 0 || col < 0) return;
      held.current = true;
      select(at(row, col));
    },
  }));

  return { latest, core, refs: { scroller, editor, note } };
}

function firstEditable<Row>({ rows, columns }: GridProps<Row>): number {
  const row = rows[0];
  const col = row === undefined ? -1 : columns.findIndex(({ editable }) => editable?.(row));
  return Math.max(0, col);
}

function activeCell<Row>(props: GridProps<Row>, { active }: Selection) {
  const row = props.rows[active.row];
  const column = props.columns[active.col];
  if (row === undefined || column === undefined) return null;
  return {
    rowKey: props.rowKey(row),
    column: column.key,
    text: column.text(row),
    editable: column.editable?.(row) ?? false,
  };
}

function noteOf<Row>(props: GridProps<Row>, place: Element | null) {
  const row = props.rows[Number(place?.closest('[data-row]')?.getAttribute('data-row') ?? -1)];
  const column = props.columns[Number(place?.getAttribute('data-col') ?? -1)];
  return row === undefined ? null : (column?.note?.(row) ?? null);
}

/** Scrolls as little as needed to show the far end of the selection. */
function reveal<Row>(box: HTMLElement | null, { columns }: GridProps<Row>, { head }: Selection): void {
  if (box === null) return;
  const top = HEAD_HEIGHT + head.row * ROW_HEIGHT;
  const before = columns.slice(0, head.col).reduce((sum, { width }) => sum + width, 0);
  const pinned = columns.filter((column) => column.pinned).reduce((sum, { width }) => sum + width, 0);
  const column = columns[head.col];
  const down = { before: HEAD_HEIGHT, size: box.clientHeight };
  const across = { before: pinned, size: box.clientWidth };
  box.scrollTop = scrolledTo(box.scrollTop, { start: top, end: top + ROW_HEIGHT }, down);
  if (column?.pinned) return;
  const end = before + (column?.width ?? 0);
  box.scrollLeft = scrolledTo(box.scrollLeft, { start: before, end }, across);
}
