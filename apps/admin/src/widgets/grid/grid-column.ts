import type { ReactNode } from 'react';

/** One column of a grid: what a cell shows, what a copy takes, whether it can be typed into. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly name: string;
  readonly width: number;
  readonly align?: 'right';
  /** Stays at the left while the others scroll; only leading columns. */
  readonly pinned?: boolean;
  readonly sortable?: boolean;
  readonly inputMode?: 'decimal' | 'text';
  /** What stands in the cell; without it, the text. */
  cell?(row: Row): ReactNode;
  /** What a copy takes, what a screen reader says and what an edit begins with. */
  text(row: Row): string;
  editable?(row: Row): boolean;
  /** Something is wrong with the cell. */
  invalid?(row: Row): boolean;
  /** A sentence about the cell, shown while the pointer or the keyboard is on it. */
  note?(row: Row): ReactNode;
}

/** A text typed, pasted or filled into one cell. */
export interface CellText {
  readonly rowKey: string;
  readonly column: string;
  readonly text: string;
}

export interface GridSort {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What the page can make the grid do. */
export interface GridHandle {
  /** Scrolls to a cell and puts the keyboard there. */
  goTo(rowKey: string, column: string): void;
}
