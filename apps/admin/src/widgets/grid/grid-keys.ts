import { at, extended, moved, type Selection, type Size } from './selection';

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export type GridCommand = 'UNDO' | 'REDO' | 'FILL_DOWN' | 'EMPTY' | 'EDIT' | 'SELECT_ALL';

/** Where a key that only moves leads; null when the key does not move. `page` is the rows of one screen. */
export function selectionAfter(key: Key, from: Selection, size: Size, page: number): Selection | null {
  if (key.altKey) return null;
  const far = key.ctrlKey || key.metaKey;
  const step = key.shiftKey ? extended : moved;
  switch (key.key) {
    case 'ArrowUp':
      return step(from, far ? -size.rows : -1, 0, size);
    case 'ArrowDown':
      return step(from, far ? size.rows : 1, 0, size);
    case 'ArrowLeft':
      return step(from, 0, far ? -size.cols : -1, size);
    case 'ArrowRight':
      return step(from, 0, far ? size.cols : 1, size);
    case 'PageUp':
      return step(from, -page, 0, size);
    case 'PageDown':
      return step(from, page, 0, size);
    case 'Home':
      return step(from, far ? -size.rows : 0, -size.cols, size);
    case 'End':
      return step(from, far ? size.rows : 0, size.cols, size);
    default:
      return null;
  }
}

/** What else a key asks of the grid; null when it is only typed. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): GridCommand | null {
  if (altKey) return null;
  if (!(ctrlKey || metaKey)) {
    if (key === 'F2') return 'EDIT';
    return key === 'Delete' || key === 'Backspace' ? 'EMPTY' : null;
  }
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'REDO' : 'UNDO';
    case 'y':
      return 'REDO';
    case 'd':
      return 'FILL_DOWN';
    case 'a':
      return 'SELECT_ALL';
    default:
      return null;
  }
}

export function everything(size: Size): Selection {
  return { ...at(0, 0), head: { row: Math.max(0, size.rows - 1), col: size.cols - 1 } };
}
