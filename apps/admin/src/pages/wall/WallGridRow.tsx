// biome-ignore-all lint/a11y/useSemanticElements: a row stands at its own place, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the keyboard and names the active cell
import type { PlainDate } from '@jiannuo/rules';
import { memo } from 'react';
import { ROW_HEIGHT } from '../../theme/tokens';
import { lookOf } from '../../widgets/certificates/certificate-look';
import { LookMark } from '../../widgets/certificates/LookSprite';
import { useStandingText } from '../../widgets/certificates/use-standing-text';
import { standingOn } from './standing';
import type { WallRow } from './wall';

interface WallGridRowProps {
  readonly id: string;
  readonly row: WallRow;
  readonly index: number;
  readonly columns: readonly number[];
  readonly on: PlainDate;
  /** The columns that counted today and do not on the day. */
  readonly lost: readonly number[] | undefined;
  /** The column the keyboard is on; -1: in another row. */
  readonly active: number;
}

/** Drawn anew only when the day, the row or its place changes. */
export const WallGridRow = memo(function WallGridRow(props: WallGridRowProps) {
  const { id, row, index, columns, on, lost, active } = props;
  const textOf = useStandingText();
  const { person } = row;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className="jn-grid-row"
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
    >
      <div
        role="rowheader"
        id={`${id}${index}-0`}
        aria-colindex={1}
        data-col={0}
        className={active === 0 ? 'jn-grid-cell pinned active' : 'jn-grid-cell pinned'}
      >
        <span className="jn-grid-text jn-wall-name">{person.name}</span>
        <span className="jn-wall-number">{person.number}</span>
      </div>
      {columns.map((column, place) => {
        const standing = standingOn(row.cells[column] ?? [], on);
        const isActive = active === place + 1;
        const isLost = lost?.includes(column) === true;
        const common = {
          role: 'gridcell',
          id: `${id}${index}-${place + 1}`,
          'aria-colindex': place + 2,
          'data-col': place + 1,
        } as const;
        if (standing === null) {
          return (
            <div key={column} {...common} className={isActive ? 'jn-grid-cell active' : 'jn-grid-cell'}>
              <span className="jn-wall-number">—</span>
            </div>
          );
        }
        const look = lookOf(standing.state, standing.tone);
        const { word, days } = textOf(standing);
        return (
          <div
            key={column}
            {...common}
            data-look={look}
            className={`jn-grid-cell${isActive ? ' active' : ''}${isLost ? ' jn-wall-lost' : ''}`}
          >
            <LookMark look={look} />
            <span className="jn-wall-word">{word}</span>
            <span className="jn-wall-days">{days}</span>
          </div>
        );
      })}
    </div>
  );
});
