import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useMemo, useRef } from 'react';
import { readBlock } from './clipboard-block';
import { copied, emptied, filledDown, pasted } from './grid-edits';
import { commandOf, everything, selectionAfter } from './grid-keys';
import { at, moved, tabbed } from './selection';
import type { GridCore } from './use-grid';

/** The grid hears every event once, at its edge; rows have no handlers of their own. */
export function useGridEvents<Row>(latest: RefObject<GridCore<Row>>) {
  const dragging = useRef(false);
  /** Enter goes back under the cell where a run of Tabs began. */
  const tabbedFrom = useRef<number | null>(null);
  /** Escape lets the next Tab leave the grid. */
  const leaving = useRef(false);

  return useMemo(() => {
    const enter = (core: GridCore<Row>, back: boolean) => {
      const { active } = core.selection;
      const col = tabbedFrom.current ?? active.col;
      tabbedFrom.current = null;
      core.select(moved(at(active.row, col), back ? -1 : 1, 0, core.size));
    };

    const tab = (core: GridCore<Row>, event: KeyboardEvent) => {
      const next = leaving.current ? null : tabbed(core.selection, event.shiftKey ? -1 : 1, core.size);
      if (next === null) return core.hold(false);
      event.preventDefault();
      tabbedFrom.current ??= core.selection.active.col;
      core.select(next);
    };

    const whileEditing = (core: GridCore<Row>, event: KeyboardEvent) => {
      const quick = core.editing === 'TYPE' && event.key.startsWith('Arrow');
      if (event.key === 'Escape') core.cancel();
      else if (event.key === 'F2') core.typing();
      else if (event.key === 'Enter' || event.key === 'Tab' || quick) {
        core.commit();
        resting(core, event);
        return;
      } else return;
      event.preventDefault();
    };

    const resting = (core: GridCore<Row>, event: KeyboardEvent) => {
      if (event.key === 'Tab') return tab(core, event);
      if (event.key === 'Escape') {
        leaving.current = true;
        core.select(at(core.selection.active.row, core.selection.active.col));
        return;
      }
      leaving.current = false;
      if (event.key === 'Enter') {
        event.preventDefault();
        const action = actionsIn(core.editor?.parentElement ?? null)[0];
        if (action !== undefined && core.editing === null) action.focus();
        else enter(core, event.shiftKey);
        return;
      }
      const next = selectionAfter(event, core.selection, core.size, core.page());
      if (next !== null) {
        event.preventDefault();
        tabbedFrom.current = null;
        core.select(next);
        return;
      }
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      const { props, selection } = core;
      if (command === 'EDIT') core.edit();
      else if (command === 'UNDO') props.onUndo();
      else if (command === 'REDO') props.onRedo();
      else if (command === 'SELECT_ALL') core.select(everything(core.size));
      else props.onChange(command === 'EMPTY' ? emptied(props, selection) : filledDown(props, selection));
    };

    const inAction = (core: GridCore<Row>, event: KeyboardEvent, action: HTMLElement) => {
      const actions = actionsIn(action.closest('[data-col]'));
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step !== 0) actions[(actions.indexOf(action) + step + actions.length) % actions.length]?.focus();
      else if (event.key === 'Escape' || event.key === 'Tab') core.focus();
      else return;
      event.preventDefault();
    };

    const placeOf = (event: MouseEvent) => {
      const cell = event.target instanceof Element ? event.target.closest('[data-col]') : null;
      const row = cell?.closest('[data-row]')?.getAttribute('data-row') ?? null;
      const col = cell?.getAttribute('data-col') ?? null;
      return cell === null || row === null || col === null
        ? null
        : { cell, row: Number(row), col: Number(col) };
    };

    return {
      onKeyDown: (event: KeyboardEvent) => {
        const core = latest.current;
        if (event.nativeEvent.isComposing || event.key === 'Process') return;
        if (!(event.target instanceof HTMLElement)) return;
        if (event.target.matches('[data-cell-action]')) return inAction(core, event, event.target);
        if (event.target !== core.editor) return;
        if (core.editing === null) resting(core, event);
        else whileEditing(core, event);
      },
      onInput: (event: { target: EventTarget }) => {
        if (event.target === latest.current.editor) latest.current.typing();
      },
      onFocus: () => latest.current.hold(true),
      onBlur: (event: FocusEvent) => {
        const core = latest.current;
        if (core.scroller?.contains(event.relatedTarget) || !document.hasFocus()) return;
        leaving.current = false;
        core.hold(false);
        core.commit();
        core.note(null);
      },
      onMouseDown: (event: MouseEvent) => {
        const core = latest.current;
        const place = placeOf(event);
        if (place === null || event.button !== 0) return;
        if (event.target instanceof Element && event.target.closest('[data-cell-action]')) return;
        const { active } = core.selection;
        const again = active.row === place.row && active.col === place.col;
        if (again && core.editing !== null) return;
        core.commit();
        event.preventDefault();
        dragging.current = true;
        tabbedFrom.current = null;
        leaving.current = false;
        core.hold(true);
        if (event.shiftKey) core.select({ active, head: { row: place.row, col: place.col } });
        else core.select(at(place.row, place.col));
        if (!again) return;
        core.focus();
        if (matchMedia('(pointer: coarse)').matches) core.edit();
      },
      onDoubleClick: (event: MouseEvent) => {
        if (placeOf(event) !== null && latest.current.editing === null) latest.current.edit();
      },
      onMouseMove: (event: MouseEvent) => {
        if (!dragging.current) return;
        const core = latest.current;
        const place = placeOf(event);
        if (event.buttons !== 1 || place === null) {
          dragging.current = event.buttons === 1;
          return;
        }
        const { active, head } = core.selection;
        if (head.row === place.row && head.col === place.col) return;
        core.select({ active, head: { row: place.row, col: place.col } });
      },
      onMouseOver: (event: MouseEvent) => {
        const core = latest.current;
        if (dragging.current || core.editing !== null) return;
        const under = placeOf(event)?.cell ?? null;
        core.note(under);
      },
      onMouseLeave: () => latest.current.note(null),
      onCopy: (event: ClipboardEvent) => copyTo(latest.current, event),
      onCut: (event: ClipboardEvent) => {
        const core = latest.current;
        if (copyTo(core, event)) core.props.onChange(emptied(core.props, core.selection));
      },
      onPaste: (event: ClipboardEvent) => {
        const core = latest.current;
        if (core.editing !== null || event.target !== core.editor) return;
        event.preventDefault();
        const texts = readBlock(event.clipboardData.getData('text/plain'));
        const { changes, skipped, reached } = pasted(core.props, core.selection, texts);
        core.props.onChange(changes, skipped);
        core.select({
          active: { row: reached.top, col: reached.left },
          head: { row: reached.bottom, col: reached.right },
        });
      },
    };
  }, [latest]);
}

function copyTo<Row>(core: GridCore<Row>, event: ClipboardEvent): boolean {
  if (core.editing !== null || event.target !== core.editor) return false;
  event.preventDefault();
  event.clipboardData.setData('text/plain', copied(core.props, core.selection));
  return true;
}

function actionsIn(cell: Element | null): HTMLElement[] {
  return [...(cell?.querySelectorAll<HTMLElement>('[data-cell-action]') ?? [])];
}
