/** A place in the grid; both counted from 0. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** `active` takes what is typed; the block reaches from it to `head`. */
export interface Selection {
  readonly active: Place;
  readonly head: Place;
}

export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly cols: number;
}

export function at(row: number, col: number): Selection {
  return { active: { row, col }, head: { row, col } };
}

/** The selected cells, both ends included. */
export function blockOf({ active, head }: Selection): Block {
  return {
    top: Math.min(active.row, head.row),
    bottom: Math.max(active.row, head.row),
    left: Math.min(active.col, head.col),
    right: Math.max(active.col, head.col),
  };
}

/** One step of the keyboard: the active cell moves and the block shrinks to it. */
export function moved(from: Selection, rows: number, cols: number, size: Size): Selection {
  const place = inside({ row: from.active.row + rows, col: from.active.col + cols }, size);
  return { active: place, head: place };
}

/** One step with Shift: the far end moves, the active cell stays. */
export function extended(from: Selection, rows: number, cols: number, size: Size): Selection {
  return { ...from, head: inside({ row: from.head.row + rows, col: from.head.col + cols }, size) };
}

/** The next cell in reading order; null beyond the last or before the first. */
export function tabbed(from: Selection, step: 1 | -1, size: Size): Selection | null {
  const index = from.active.row * size.cols + from.active.col + step;
  if (index < 0 || index >= size.rows * size.cols) return null;
  return at(Math.floor(index / size.cols), index % size.cols);
}

/** After rows or columns went away, the selection lies inside what is left. */
export function clamped({ active, head }: Selection, size: Size): Selection {
  return { active: inside(active, size), head: inside(head, size) };
}

function inside({ row, col }: Place, { rows, cols }: Size): Place {
  return { row: within(row, rows), col: within(col, cols) };
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
