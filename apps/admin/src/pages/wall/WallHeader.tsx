// biome-ignore-all lint/a11y/useSemanticElements: a row stands at its own place, which a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the keyboard and names the active cell
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import { useTranslate } from 'react-admin';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import type { WallType } from './wall';

/** By name, or by the days left in one column: what ends first comes first. */
export interface WallSort {
  /** The place of a type; null: the names. */
  readonly column: number | null;
  readonly direction: 'ASC' | 'DESC';
}

interface WallHeaderProps {
  readonly types: readonly WallType[];
  readonly columns: readonly number[];
  /** How many fall out, by the place of the type. */
  readonly lost: ReadonlyMap<number, number>;
  readonly sort: WallSort;
  onSort(sort: WallSort): void;
}

/** The types, how many people lose each of them by the day, and the order of the rows. */
export function WallHeader({ types, columns, lost, sort, onSort }: WallHeaderProps) {
  const translate = useTranslate();
  const nameOf = useTypeName();
  const heads = [
    { column: null, name: translate('jn.wall.person'), lost: 0 },
    ...columns.map((column) => ({
      column,
      name: types[column] === undefined ? '' : nameOf(types[column]),
      lost: lost.get(column) ?? 0,
    })),
  ];
  return (
    <div role="row" aria-rowindex={1} className="jn-grid-head">
      {heads.map((head, index) => {
        const sorted = sort.column === head.column ? sort.direction : null;
        return (
          <div
            key={head.column ?? 'person'}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={sorted === null ? undefined : sorted === 'ASC' ? 'ascending' : 'descending'}
            className={index === 0 ? 'jn-grid-cell pinned' : 'jn-grid-cell'}
          >
            <button
              type="button"
              title={head.name}
              onClick={() => onSort({ column: head.column, direction: sorted === 'ASC' ? 'DESC' : 'ASC' })}
            >
              <span className="jn-grid-text">{head.name}</span>
              {sorted === 'ASC' ? <UpIcon aria-hidden /> : null}
              {sorted === 'DESC' ? <DownIcon aria-hidden /> : null}
            </button>
            {head.lost > 0 ? (
              <span className="jn-wall-lost-count">
                {translate('jn.wall.lostHere', { smart_count: head.lost, count: head.lost })}
              </span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
