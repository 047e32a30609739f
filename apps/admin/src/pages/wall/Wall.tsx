import type { PlainDate } from '@jiannuo/rules';
import { Box } from '@mui/material';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { DaySlider } from './DaySlider';
import { FallingSummary } from './FallingSummary';
import { sortedRows } from './sorted-rows';
import { whoFallsOut } from './standing';
import { usePinyin } from './use-pinyin';
import type { WallQuestion } from './use-wall-address';
import { WallCards } from './WallCards';
import { WallCellDialog } from './WallCellDialog';
import { WallEmpty } from './WallEmpty';
import { WallFilters } from './WallFilters';
import { WallGrid } from './WallGrid';
import type { WallSort } from './WallHeader';
import { rowsOf, type WallPerson, type WallRow, type WallType } from './wall';
import { choicesAmong, peopleMeant, rowsShowing, shownColumns } from './wall-filter';

interface WallProps {
  readonly types: readonly WallType[];
  readonly people: readonly WallPerson[];
  readonly today: PlainDate;
  readonly question: WallQuestion;
  readonly isPhone: boolean;
  onChange(change: Partial<WallQuestion>): void;
}

/** The slider answers at once; the wall follows as fast as it can be drawn. */
export function Wall({ types, people, today, question, isPhone, onChange }: WallProps) {
  const navigate = useNavigate();
  const [sort, setSort] = useState<WallSort>({ column: null, direction: 'ASC' });
  const [opened, setOpened] = useState<{ row: WallRow; column: number } | null>(null);
  const { on, view, search, department, region, skill, work } = useDeferredValue(question);

  const spoken = usePinyin(search);
  const rows = useMemo(() => rowsOf(types, people, spoken), [types, people, spoken]);
  const choices = useMemo(() => choicesAmong(people), [people]);
  const columns = useMemo(() => shownColumns(types, work), [types, work]);
  const meant = useMemo(
    () => peopleMeant(rows, { search, department, region, skill, work }, columns),
    [rows, search, department, region, skill, work, columns],
  );
  const falling = useMemo(
    () => whoFallsOut(meant, columns, { from: today, until: on }),
    [meant, columns, today, on],
  );
  const shown = useMemo(
    () => sortedRows(rowsShowing(meant, view, columns, on, falling), sort, on),
    [meant, view, columns, on, falling, sort],
  );
  const open = useCallback(
    (row: WallRow, column: number | null) => {
      if (column === null) navigate(`/people/${row.person.id}/show`);
      else setOpened({ row, column });
    },
    [navigate],
  );
  const empty = <WallEmpty nobody={people.length === 0} />;
  const openedType = opened === null ? undefined : types[opened.column];
  return (
    <>
      <WallFilters filter={question} choices={choices} onChange={onChange} />
      <DaySlider today={today} on={question.on} onChange={(day) => onChange({ on: day })} />
      <FallingSummary
        on={on}
        today={today}
        falling={falling}
        shown={shown.length}
        total={people.length}
        onlyFalling={question.view === 'FALLS_OUT'}
        onOnlyFalling={(only) => onChange({ view: only ? 'FALLS_OUT' : null })}
      />
      {isPhone ? (
        <WallCards
          rows={shown}
          types={types}
          columns={columns}
          on={on}
          falling={falling}
          empty={empty}
          onOpen={open}
        />
      ) : (
        <Box sx={{ mb: 1 }}>
          <WallGrid
            rows={shown}
            types={types}
            columns={columns}
            on={on}
            falling={falling}
            sort={sort}
            height="max(320px, calc(100vh - 250px))"
            empty={empty}
            onSort={setSort}
            onOpen={open}
          />
        </Box>
      )}
      {opened === null || openedType === undefined ? null : (
        <WallCellDialog
          row={opened.row}
          column={opened.column}
          type={openedType}
          on={on}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
