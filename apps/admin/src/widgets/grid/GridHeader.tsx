// biome-ignore-all lint/a11y/useSemanticElements: a row stands at its own place, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the editor inside the active cell has the keyboard
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import type { GridColumn, GridSort } from './grid-column';

interface GridHeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | null;
  onSort(sort: GridSort | null): void;
}

/** A press sorts up, the next one down, the third gives the list's own order back. */
export function GridHeader<Row>({ columns, sort, onSort }: GridHeaderProps<Row>) {
  return (
    <div role="row" aria-rowindex={1} className="jn-grid-head">
      {columns.map((column, col) => {
        const sorted = sort?.column === column.key ? sort.direction : null;
        const classes = [
          'jn-grid-cell',
          column.align === 'right' ? 'right' : '',
          column.pinned ? 'pinned' : '',
        ];
        return (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={col + 1}
            aria-sort={sorted === null ? undefined : sorted === 'ASC' ? 'ascending' : 'descending'}
            className={classes.join(' ')}
          >
            {column.sortable ? (
              <button type="button" onClick={() => onSort(nextSort(column.key, sorted))}>
                <span className="jn-grid-text">{column.name}</span>
                {sorted === 'ASC' ? <UpIcon aria-hidden /> : null}
                {sorted === 'DESC' ? <DownIcon aria-hidden /> : null}
              </button>
            ) : (
              <span className="jn-grid-text">{column.name}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

function nextSort(column: string, sorted: GridSort['direction'] | null): GridSort | null {
  if (sorted === null) return { column, direction: 'ASC' };
  return sorted === 'ASC' ? { column, direction: 'DESC' } : null;
}
