// biome-ignore-all lint/a11y/useSemanticElements: a row stands at its own place, which a table cannot
import type { PlainDate } from '@jiannuo/rules';
import { Box, useTheme } from '@mui/material';
import { type CSSProperties, type ReactNode, useCallback, useId, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { ROW_HEIGHT } from '../../theme/tokens';
import { LookSprite } from '../../widgets/certificates/LookSprite';
import { CellNote, type CellNoteHandle } from '../../widgets/grid/CellNote';
import { useGridWindow } from '../../widgets/grid/use-grid-window';
import { visuallyHidden } from '../../widgets/visually-hidden';
import { PersonNote } from './PersonNote';
import type { FallingOut } from './standing';
import { useWallKeys } from './use-wall-keys';
import { WallGridRow } from './WallGridRow';
import { WallHeader, type WallSort } from './WallHeader';
import { WallNote } from './WallNote';
import type { WallRow, WallType } from './wall';
import { wallStyles } from './wall-styles';

export interface WallGridProps {
  readonly rows: readonly WallRow[];
  readonly types: readonly WallType[];
  /** Which of the types are shown, by their place. */
  readonly columns: readonly number[];
  readonly on: PlainDate;
  readonly falling: FallingOut;
  readonly sort: WallSort;
  readonly height: CSSProperties['height'];
  readonly empty: ReactNode;
  onSort(sort: WallSort): void;
  /** A person, or what the person holds of one type. */
  onOpen(row: WallRow, column: number | null): void;
}

export const NAME_WIDTH = 168;
const COLUMN_WIDTH = 128;

/** People down, certificate types across; only the rows on the screen are drawn. */
export function WallGrid(props: WallGridProps) {
  const { rows, types, columns, on, falling, onOpen } = props;
  const translate = useTranslate();
  const theme = useTheme();
  const styles = useMemo(() => wallStyles(theme), [theme]);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const note = useRef<CellNoteHandle>(null);
  const { from, until } = useGridWindow(scroller, rows.length);
  const open = useCallback(
    (row: number, col: number) => {
      const found = rows[row];
      if (found !== undefined) onOpen(found, col === 0 ? null : (columns[col - 1] ?? null));
    },
    [rows, columns, onOpen],
  );
  const { active, events } = useWallKeys({
    scroller,
    size: { rows: rows.length, cols: columns.length + 1 },
    onOpen: open,
    onLook: (place) => note.current?.show(place?.element ?? null, place === null ? null : noteOf(place)),
  });
  const noteOf = ({ row, col }: { row: number; col: number }): ReactNode => {
    const column = columns[col - 1];
    const found = rows[row];
    if (found !== undefined && col === 0)
      return <PersonNote key={found.person.id} person={found.person} on={on} />;
    const type = column === undefined ? undefined : types[column];
    if (found === undefined || column === undefined || type === undefined) return null;
    return <WallNote key={`${found.person.id}/${type.id}`} row={found} column={column} type={type} on={on} />;
  };

  const drawn: number[] = [];
  if (active.row < from && active.row < rows.length) drawn.push(active.row);
  for (let index = from; index < until; index++) drawn.push(index);
  if (active.row >= until && active.row < rows.length) drawn.push(active.row);
  return (
    <>
      <LookSprite />
      <Box id={`${id}hint`} sx={visuallyHidden}>
        {translate('jn.wall.hint')}
      </Box>
      <Box
        {...events}
        ref={scroller}
        role="grid"
        aria-label={translate('jn.wall.title')}
        aria-describedby={`${id}hint`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={rows.length === 0 ? undefined : `${id}${active.row}-${active.col}`}
        tabIndex={0}
        style={{ ...widths(columns.length), height: props.height }}
        sx={styles}
      >
        <div role="rowgroup" className="jn-grid-header">
          <WallHeader
            types={types}
            columns={columns}
            lost={falling.byColumn}
            sort={props.sort}
            onSort={props.onSort}
          />
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
            return row === undefined ? null : (
              <WallGridRow
                key={row.person.id}
                id={id}
                row={row}
                index={index}
                columns={columns}
                on={on}
                lost={falling.byPerson.get(row.person.id)}
                active={index === active.row ? active.col : -1}
              />
            );
          })}
        </div>
        {rows.length === 0 ? <Box sx={{ p: 4, textAlign: 'center' }}>{props.empty}</Box> : null}
      </Box>
      <CellNote id={`${id}note`} ref={note} />
    </>
  );
}

function widths(columns: number): CSSProperties {
  return {
    '--jn-columns': `${NAME_WIDTH}px repeat(${columns}, minmax(${COLUMN_WIDTH}px, 1fr))`,
    '--jn-width': `${NAME_WIDTH + columns * COLUMN_WIDTH}px`,
  } as CSSProperties;
}
