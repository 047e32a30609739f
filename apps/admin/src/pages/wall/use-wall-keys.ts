import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { ROW_HEIGHT } from '../../theme/tokens';
import { selectionAfter } from '../../widgets/grid/grid-keys';
import { at, clamped, type Place, type Size } from '../../widgets/grid/selection';
import { scrolledTo } from '../../widgets/grid/visible-rows';
import { WALL_HEAD_HEIGHT } from './wall-styles';

interface WallKeys {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly size: Size;
  onOpen(row: number, col: number): void;
  /** The cell that is looked at, by pointer or keyboard; null: none. */
  onLook(place: (Place & { readonly element: Element }) | null): void;
}

/** Arrows move, Enter opens, Escape closes the note; the pointer looks and a press opens. */
export function useWallKeys({ scroller, size, onOpen, onLook }: WallKeys) {
  const [kept, setActive] = useState(() => at(0, 0));
  const selection = clamped(kept, size);
  const { active } = selection;
  const looked = useRef<Element | null>(null);
  const byKeyboard = useRef(false);

  const look = (element: Element | null) => {
    if (element === looked.current) return;
    looked.current = element;
    const place = element === null ? null : placeOf(element);
    onLook(place === null || element === null ? null : { ...place, element });
  };

  // The row moved to may only now have been drawn.
  useEffect(() => {
    if (!byKeyboard.current) return;
    byKeyboard.current = false;
    look(cellAt(scroller.current, active));
  });

  return {
    active,
    events: {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Escape') return look(null);
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          look(null);
          return onOpen(active.row, active.col);
        }
        const next = selectionAfter(event, selection, size, pageOf(scroller.current));
        if (next === null || event.shiftKey) return;
        event.preventDefault();
        byKeyboard.current = true;
        setActive(next);
        reveal(scroller.current, next.active);
      },
      onClick: (event: MouseEvent) => {
        const place = placeOf(cellOf(event.target));
        if (place === null) return;
        setActive(at(place.row, place.col));
        look(null);
        onOpen(place.row, place.col);
      },
      onMouseOver: (event: MouseEvent) => look(cellOf(event.target)),
      onMouseLeave: () => look(null),
      onBlur: () => look(null),
    },
  };
}

function cellOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-row] [data-col]') : null;
}

function placeOf(cell: Element | null): Place | null {
  const row = cell?.closest('[data-row]')?.getAttribute('data-row');
  const col = cell?.getAttribute('data-col');
  return row && col ? { row: Number(row), col: Number(col) } : null;
}

function cellAt(box: HTMLElement | null, { row, col }: Place): Element | null {
  return box?.querySelector(`[data-row="${row}"] [data-col="${col}"]`) ?? null;
}

function pageOf(box: HTMLElement | null): number {
  return Math.max(1, Math.floor(((box?.clientHeight ?? 0) - WALL_HEAD_HEIGHT) / ROW_HEIGHT) - 1);
}

/** Scrolls as little as needed to show the cell beside the names and under the header. */
function reveal(box: HTMLElement | null, { row, col }: Place): void {
  if (box === null) return;
  const top = WALL_HEAD_HEIGHT + row * ROW_HEIGHT;
  const down = { before: WALL_HEAD_HEIGHT, size: box.clientHeight };
  box.scrollTop = scrolledTo(box.scrollTop, { start: top, end: top + ROW_HEIGHT }, down);
  const heads = box.querySelectorAll<HTMLElement>('[role="columnheader"]');
  const head = heads[col];
  if (head === undefined || col === 0) return;
  const across = { before: heads[0]?.offsetWidth ?? 0, size: box.clientWidth };
  const stretch = { start: head.offsetLeft, end: head.offsetLeft + head.offsetWidth };
  box.scrollLeft = scrolledTo(box.scrollLeft, stretch, across);
}
