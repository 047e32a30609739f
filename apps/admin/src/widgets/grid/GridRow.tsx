// biome-ignore-all lint/a11y/useSemanticElements: a row stands at its own place, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the editor inside the active cell has the keyboard
import { memo, type ReactElement, type RefObject } from 'react';
import type { GridColumn } from './grid-column';

export type Editing = 'TYPE' | 'EDIT' | null;

interface GridRowProps<Row> {
  readonly row: Row;
  readonly name: string;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly GridColumn<Row>[];
  /** Selected columns of this row, both ends; -1: none. */
  readonly left: number;
  readonly right: number;
  /** The column that takes what is typed; -1: the active cell is in another row. */
  readonly active: number;
  readonly editing: Editing;
  readonly editor: RefObject<HTMLInputElement | null>;
  readonly noteId: string;
}

/** Drawn anew only when its row or its part of the selection changes; the grid hears all its events. */
export const GridRow = memo(Row) as <Row>(props: GridRowProps<Row>) => ReactElement;

function Row<Row>(props: GridRowProps<Row>) {
  const { row, index, columns, left, right, active, editing } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className="jn-grid-row"
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {columns.map((column, col) => {
        const editable = column.editable?.(row) ?? false;
        const invalid = column.invalid?.(row) ?? false;
        const selected = left <= col && col <= right;
        const isActive = col === active;
        const classes = [
          'jn-grid-cell',
          column.align === 'right' ? 'right' : '',
          column.pinned ? 'pinned' : '',
          editable ? 'editable' : '',
          invalid ? 'invalid' : '',
          selected ? 'selected' : '',
          isActive ? 'active' : '',
        ];
        return (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={col + 1}
            aria-selected={selected}
            aria-readonly={!editable}
            aria-invalid={invalid || undefined}
            data-col={col}
            className={classes.join(' ')}
          >
            {column.cell?.(row) ?? <span className="jn-grid-text">{column.text(row)}</span>}
            {isActive ? (
              <input
                ref={props.editor}
                className={editing === null ? 'jn-grid-editor resting' : 'jn-grid-editor'}
                aria-label={`${props.name} · ${column.name}: ${column.text(row)}`}
                aria-invalid={invalid || undefined}
                aria-describedby={props.noteId}
                inputMode={column.inputMode ?? 'text'}
                readOnly={!editable}
                defaultValue=""
                autoComplete="off"
                spellCheck={false}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
