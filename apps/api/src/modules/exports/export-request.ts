import type { Viewer } from '../../platform/access/index.js';
import { type BadInput, badField, Forbidden, NotFound, Unauthenticated } from '../../platform/errors.js';
import { cleanJson } from '../../platform/graphql/hygiene.js';
import { withoutIdentityNumbers } from '../people/identity-number-in-text.js';
import type { ExportLocale } from './cells.js';
import { type ExportColumn, type ExportTable, exportTables } from './export-columns.js';

/** What the address of an export may say. */
export interface ExportQuery {
  /** The filter of the list, as JSON. */
  readonly filter?: string;
  /** `[{ field, direction }]` as JSON; `field` by the list's enum or by the name of the column. */
  readonly sort?: string;
  /** Names with commas, in the order wanted; all the viewer may see when absent. */
  readonly columns?: string;
  /** Names with commas to leave out, whether they exist or not. */
  readonly hidden?: string;
  readonly locale?: string;
}

export interface ExportRequest {
  readonly table: ExportTable;
  readonly columns: readonly ExportColumn[];
  readonly filter: unknown;
  readonly sort: unknown;
  readonly locale: ExportLocale;
}

/** Reads an address. Raises UNAUTHENTICATED, FORBIDDEN, NOT_FOUND and BAD_INPUT before anything is read. */
export function exportRequest(list: string, query: ExportQuery, viewer: Viewer | null): ExportRequest {
  if (!viewer) throw new Unauthenticated();
  const table = Object.hasOwn(exportTables, list) ? exportTables[list] : undefined;
  if (!table) throw new NotFound();
  if (!viewer.can('export:run') || !viewer.can(table.access)) throw new Forbidden();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value !== 'string') throw badField(name, 'TWICE', '只能给出一次。', 'Give this once.');
  }
  if (table.rows && (query.filter || query.sort)) throw noFilter();
  const given = { filter: json(query.filter, 'filter'), sort: json(query.sort, 'sort') };
  cleanJson(given);
  return {
    table,
    columns: columnsOf(table, query, viewer),
    filter: given.filter,
    sort: sortOf(table, given.sort),
    locale: query.locale?.toLowerCase().startsWith('en') ? 'en' : 'zh',
  };
}

/** Columns asked for by name have to be allowed; of all of them, those that are not are left out. */
function columnsOf(
  table: ExportTable,
  { columns, hidden }: ExportQuery,
  viewer: Viewer,
): readonly ExportColumn[] {
  const maySee = ({ needs }: ExportColumn) => needs === undefined || viewer.can(needs);
  const asked = columns
    ? names(columns).map((name) => {
        const column = table.columns.find(({ field }) => field === name);
        if (!column) throw notAColumn(name);
        if (!maySee(column)) throw new Forbidden();
        return column;
      })
    : table.columns.filter(maySee);
  const without = new Set(names(hidden ?? ''));
  const left = [...new Set(asked)].filter(({ field }) => !without.has(field));
  if (left.length > 0) return left;
  throw badField('columns', 'REQUIRED', '至少导出一列。', 'Leave at least one column.');
}

/** A column's own name stands for its value of the sort enum; one that cannot be sorted by, for no order. */
function sortOf(table: ExportTable, sort: unknown): unknown {
  if (!Array.isArray(sort)) return sort;
  return sort.flatMap((term: unknown) => {
    const name = typeof term === 'object' && term !== null && 'field' in term ? term.field : undefined;
    const column = table.columns.find(({ field }) => field === name);
    if (!column) return [term];
    return column.sort === undefined ? [] : [{ ...(term as object), field: column.sort }];
  });
}

function json(text: string | undefined, name: string): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badField(name, 'JSON', '不是有效的 JSON。', 'This is not JSON.');
  }
}

function names(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function noFilter(): BadInput {
  return badField('filter', 'NOT_HERE', '这张表不能筛选或排序。', 'This table has no filter and no order.');
}

function notAColumn(name: string): BadInput {
  const shown = withoutIdentityNumbers(name.slice(0, 100));
  return badField('columns', 'NOT_A_COLUMN', `没有这一列:${shown}。`, `There is no such column: ${shown}.`);
}
