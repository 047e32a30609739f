import { Box } from '@mui/material';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Grid } from '../../widgets/grid/Grid';
import type { CellText, GridHandle } from '../../widgets/grid/grid-column';
import type { Skipped } from '../../widgets/grid/grid-edits';
import { at, type Block, blockOf, type Selection } from '../../widgets/grid/selection';
import { BulkChange } from './BulkChange';
import type { DraftLine, DraftRow } from './draft-line';
import { usePriceColumns } from './price-columns';
import { SheetBar } from './SheetBar';
import { SheetToolbar } from './SheetToolbar';
import type { LineChange } from './sheet-saving';
import { countsOf, type SheetFilter, shownIds, wholeSheet } from './sheet-view';
import { usePriceSheet } from './use-price-sheet';
import type { Saved } from './use-saving';

interface PriceSheetProps {
  readonly editionId: string;
  readonly label: string;
  readonly lines: readonly DraftLine[];
  readonly seesCost: boolean;
  /** Proposed, or for those who only read. */
  readonly readOnly?: boolean;
  readonly ref?: Ref<PriceSheetHandle>;
  /** Buttons of the toolbar that only this page has. */
  readonly tools?: ReactNode;
  readonly quotes: ReactNode;
  /** Buttons of the bar; `ready` when everything typed is saved. */
  actions(ready: boolean): ReactNode;
  send(batch: readonly LineChange[]): Promise<Saved>;
  categoryWord(line: DraftLine): string;
}

export interface PriceSheetHandle {
  /** Shows one line and puts the keyboard on its price. */
  goTo(itemId: string): void;
}

/** The draft of an edition as a sheet: everything typed is saved by itself, nothing is rounded or lost. */
export function PriceSheet(props: PriceSheetProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { sheet, saving, edit, undo, redo, resolve } = usePriceSheet(
    props.editionId,
    props.lines,
    props.send,
  );
  const [view, setView] = useState(wholeSheet);
  const selection = useRef<Selection>(at(0, 0));
  /** The rows that were selected when the change of many was opened. */
  const [bulk, setBulk] = useState<Block | null>(null);
  const grid = useRef<GridHandle>(null);
  const { ids, isStale, filterAgain } = useShownIds(sheet.rows, view);
  const rows = useMemo(() => ids.flatMap((id) => sheet.rows.get(id) ?? []), [ids, sheet.rows]);
  const counts = useMemo(() => countsOf(sheet.rows.values()), [sheet.rows]);
  const columns = usePriceColumns({
    seesCost: props.seesCost,
    readOnly: props.readOnly ?? false,
    onResolve: useMemo(() => (itemId, use) => resolve([itemId], use), [resolve]),
  });
  const { categoryWord } = props;
  const categories = useMemo(() => categoriesOf(props.lines, categoryWord), [props.lines, categoryWord]);

  const [wanted, setWanted] = useState<string | null>(null);
  useImperativeHandle(props.ref, () => ({
    goTo: (itemId) => {
      setView(wholeSheet);
      setWanted(itemId);
    },
  }));
  useEffect(() => {
    if (wanted === null || !ids.includes(wanted)) return;
    grid.current?.goTo(wanted, 'price');
    setWanted(null);
  }, [wanted, ids]);

  const take = (changes: readonly CellText[], skipped?: Skipped) => {
    edit(
      changes.map(({ rowKey, column, text }) => ({
        itemId: rowKey,
        field: column === 'reason' ? 'reason' : 'price',
        text,
      })),
    );
    if (skipped !== undefined && skipped.readOnly + skipped.beyond > 0) {
      notify('jn.prices.pasteSkipped', { type: 'warning', messageArgs: { ...skipped } });
    }
  };
  const filterBy = (filter: SheetFilter) => setView({ ...wholeSheet, filter });
  return (
    <Box>
      <SheetToolbar
        view={view}
        counts={counts}
        categories={categories}
        canUndo={sheet.past.length > 0}
        canRedo={sheet.future.length > 0}
        isStale={isStale}
        onView={setView}
        onUndo={undo}
        onRedo={redo}
        readOnly={props.readOnly ?? false}
        onBulk={() => setBulk(blockOf(selection.current))}
        onFilterAgain={filterAgain}
      >
        {props.tools}
      </SheetToolbar>
      <Grid<DraftRow>
        ref={grid}
        label={props.label}
        hint={translate('jn.prices.gridHint')}
        rows={rows}
        columns={columns}
        height="max(280px, calc(100vh - 250px))"
        rowKey={itemIdOf}
        rowName={nameOf}
        sort={view.sort}
        empty={translate(sheet.rows.size === 0 ? 'jn.prices.noLines' : 'jn.prices.noneShown')}
        onSort={(sort) => setView({ ...view, sort })}
        onSelect={(next) => {
          selection.current = next;
        }}
        onChange={take}
        onUndo={undo}
        onRedo={redo}
      />
      <SheetBar
        counts={counts}
        saving={props.readOnly ? null : saving}
        quotes={props.quotes}
        actions={props.actions(saving.state === 'SAVED')}
        onFilter={filterBy}
      />
      {bulk === null ? null : (
        <BulkChange
          selected={rows.slice(bulk.top, bulk.bottom + 1)}
          filtered={rows}
          onApply={edit}
          onClose={() => setBulk(null)}
        />
      )}
    </Box>
  );
}

/** Found anew when the question changes, not when an answer is typed: no row leaves under the hands. */
function useShownIds(rows: ReadonlyMap<string, DraftRow>, view: typeof wholeSheet) {
  const latest = useRef(rows);
  latest.current = rows;
  const [round, setRound] = useState(0);
  const size = rows.size;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `size` and `round` ask again
  const ids = useMemo(() => shownIds(latest.current.values(), view), [view, size, round]);
  const isStale = useMemo(
    () => view.filter !== 'ALL' && shownIds(rows.values(), { ...view, sort: null }).length !== ids.length,
    [rows, view, ids],
  );
  return { ids, isStale, filterAgain: () => setRound((now) => now + 1) };
}

function categoriesOf(lines: readonly DraftLine[], word: (line: DraftLine) => string) {
  const found = new Map<string, string>();
  for (const line of lines) if (!found.has(line.category)) found.set(line.category, word(line));
  return [...found].map(([code, name]) => ({ code, word: name }));
}

function itemIdOf({ line }: DraftRow): string {
  return line.itemId;
}

function nameOf({ line }: DraftRow): string {
  return `${line.number} ${line.name}`;
}
