// biome-ignore-all lint/a11y/useSemanticElements: a row stands at its own place, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the editor inside the active cell has the keyboard
import { Box, useTheme } from '@mui/material';
import { type CSSProperties, type ReactNode, type Ref, useId, useMemo } from 'react';
import { ROW_HEIGHT } from '../../theme/tokens';
import { visuallyHidden } from '../visually-hidden';
import { CellNote } from './CellNote';
import { GridHeader } from './GridHeader';
import { GridRow } from './GridRow';
import type { CellText, GridColumn, GridHandle, GridSort } from './grid-column';
import type { Skipped } from './grid-edits';
import { gridStyles } from './grid-styles';
import { blockOf, type Selection } from './selection';
import { useGrid } from './use-grid';
import { useGridEvents } from './use-grid-events';
import { useGridWindow } from './use-grid-window';

export interface GridProps<Row> {
  readonly label: string;
  /** Read out once: which keys do what, and how to leave. */
  readonly hint: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly height: CSSProperties['height'];
  readonly sort: GridSort | null;
  readonly empty?: ReactNode;
  readonly ref?: Ref<GridHandle>;
  rowKey(row: Row): string;
  /** What a screen reader calls the row. */
  rowName(row: Row): string;
  /** Texts typed, pasted, filled or emptied; the page decides what they mean. */
  onChange(changes: readonly CellText[], skipped?: Skipped): void;
  onUndo(): void;
  onRedo(): void;
  onSort(sort: GridSort | null): void;
  onSelect?(selection: Selection): void;
}

/**
 * A grid that is typed into like a spreadsheet: Enter goes down, Tab right, F2 edits, Escape gives up, blocks
 * are copied, pasted and filled down. Only the rows on the screen are drawn. Escape, then Tab leaves it.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, columns, rowKey, rowName, height } = props;
  const { latest, core, refs } = useGrid(props);
  const events = useGridEvents(latest);
  const { from, until } = useGridWindow(refs.scroller, rows.length);
  const styles = useStyles();
  const noteId = useId();
  const hintId = useId();
  const { selection, editing } = core;
  const { top, bottom, left, right } = blockOf(selection);
  const active = selection.active;

  const drawn: number[] = [];
  if (active.row < from && active.row < rows.length) drawn.push(active.row);
  for (let index = from; index < until; index++) drawn.push(index);
  if (active.row >= until && active.row < rows.length) drawn.push(active.row);

  return (
    <>
      <Box id={hintId} sx={visuallyHidden}>
        {props.hint}
      </Box>
      <Box
        {...events}
        ref={refs.scroller}
        role="grid"
        aria-label={props.label}
        aria-describedby={hintId}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        tabIndex={rows.length === 0 ? 0 : undefined}
        style={{ ...widths(columns), height }}
        sx={styles}
      >
        <div role="rowgroup" className="jn-grid-header">
          <GridHeader columns={columns} sort={props.sort} onSort={props.onSort} />
        </div>
        <div
          role="rowgroup"
          style={{
            position: 'relative',
            height: rows.length * ROW_HEIGHT,
            width: 'var(--jn-width)',
            minWidth: '100%',
          }}
        >
          {drawn.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const inBlock = top <= index && index <= bottom;
            const isActive = index === active.row;
            return (
              <GridRow
                key={rowKey(row)}
                row={row}
                name={rowName(row)}
                index={index}
                top={index * ROW_HEIGHT}
                columns={columns}
                left={inBlock ? left : -1}
                right={inBlock ? right : -1}
                active={isActive ? active.col : -1}
                editing={isActive ? editing : null}
                editor={refs.editor}
                noteId={noteId}
              />
            );
          })}
        </div>
        {rows.length === 0 ? <Box sx={{ p: 3, textAlign: 'center' }}>{props.empty}</Box> : null}
      </Box>
      <CellNote id={noteId} ref={refs.note} />
    </>
  );
}

function widths<Row>(columns: readonly GridColumn<Row>[]): CSSProperties {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const last = columns.length - 1;
  return {
    '--jn-columns': columns
      .map(({ width }, index) => (index === last ? `minmax(${width}px, 1fr)` : `${width}px`))
      .join(' '),
    '--jn-width': `${total}px`,
  } as CSSProperties;
}

function useStyles() {
  const theme = useTheme();
  return useMemo(() => gridStyles(theme), [theme]);
}
