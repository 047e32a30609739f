import { type FieldNode, getNamedType, isObjectType } from 'graphql';
import type { Cursors } from './cursor.js';
import type { ListRoot } from './define.js';
import { type Picked, pick, selectionsOf } from './fields.js';
import type { BoundRoot } from './model.js';
import { beyond, namedKeys, orderBy, orderByNames } from './order.js';
import { PAGE_ROW, type PageRequest, pageRequest } from './page-request.js';
import type { ReadRequest } from './request.js';
import type { RootPlan } from './root-plan.js';
import { aliasAt, type Compilation, selectList } from './select.js';
import { allOf, joinSql, late, type Sql, sql, trusted } from './sql.js';

const DEFAULT_CAP = 10_001;
const MAX_CAP = 1_000_000;

/**
 * A list. A first page is read as it comes; behind an offset or a cursor the page is chosen first, by id
 * and sort keys alone, and its rows are decorated after, so that skipped rows cost next to nothing.
 * Total and next cursor are columns of their own, there only when selected.
 */
export function planList(
  bound: BoundRoot & { readonly root: ListRoot },
  picked: Picked,
  name: string,
  cursors: Cursors,
  to: Compilation,
): RootPlan {
  const [node] = picked.nodes;
  const fields = pick(bound.answer.name, selectionsOf(picked), to.keying, to);
  const withNext = fields.some((field) => field.name === 'nextCursor');
  const page = (request: ReadRequest): PageRequest =>
    request.once(picked, () => pageRequest(bound, node, request, cursors));
  const columns: Sql[] = [];
  const writers: Writer[] = fields.map((field) => {
    const at = columns.length;
    const key = JSON.stringify(field.key);
    switch (field.name) {
      case '__typename':
        return () => `${key}:"${bound.answer.name}"`;
      case 'rows':
        columns.push(rowsOf(bound, field, name, withNext, page, to));
        return (texts) => `${key}:${texts[at]}`;
      case 'total': {
        const cap = (request: ReadRequest) => capOf(bound, field.nodes[0], request);
        columns.push(late((request: ReadRequest) => countOf(bound, page(request), cap(request))));
        const write = totalWriter(bound, field, to);
        return (texts, request) => `${key}:${write(Number(texts[at]), cap(request))}`;
      }
      case 'nextCursor':
        columns.push(late((request: ReadRequest) => nextKeysOf(name, page(request))));
        return (texts, request) => `${key}:${cursorText(texts[at] ?? null, page(request), cursors)}`;
      default:
        throw new Error(`A page has no field ${field.name}.`);
    }
  });
  const chosenPage = late((request: ReadRequest) => chosen(bound, page(request), true));
  return {
    withItem: withNext ? sql`${trusted(name)} AS (${chosenPage})` : null,
    columns,
    json: (texts, request) => `{${writers.map((write) => write(texts, request)).join(',')}}`,
  };
}

type Writer = (texts: readonly (string | null)[], request: ReadRequest) => string;

/** Id and sort keys of the rows of the page, and of one more when a cursor is wanted. */
function chosen({ type }: BoundRoot, page: PageRequest, withNext: boolean): Sql {
  const { keys } = page.order;
  const limit = sql`LIMIT ${trusted(String(page.limit + (withNext ? 1 : 0)))}`;
  const list = sql`${type.column(PAGE_ROW, type.id)} AS id, ${namedKeys(keys)}`;
  const from = sql`FROM ${type.table} ${trusted(PAGE_ROW)}`;
  const rows = (more: readonly Sql[]) =>
    sql`SELECT ${list} ${from} WHERE ${allOf([...page.conditions, ...more])} ORDER BY ${orderBy(keys)} ${limit}`;
  if (!page.after) return page.offset === 0 ? rows([]) : sql`${rows([])} OFFSET ${page.offset}`;
  const branches = beyond(keys, page.after).map((branch) => rows([branch]));
  if (branches.length === 1 && branches[0]) return branches[0];
  const all = joinSql(
    branches.map((branch) => sql`(${branch})`),
    sql` UNION ALL `,
  );
  return sql`SELECT * FROM (${all}) _u ORDER BY ${orderByNames(keys, '_u')} ${limit}`;
}

function rowsOf(
  bound: BoundRoot,
  picked: Picked,
  name: string,
  withNext: boolean,
  page: (request: ReadRequest) => PageRequest,
  to: Compilation,
): Sql {
  const { type } = bound;
  const list = selectList(type, selectionsOf(picked), 0, to);
  const table = sql`${type.table} ${trusted(aliasAt(0))}`;
  const from = late((request: ReadRequest) => {
    const wanted = page(request);
    const { keys } = wanted.order;
    const limit = trusted(String(wanted.limit));
    if (!withNext && !wanted.after && wanted.offset === 0) {
      return sql`${table} WHERE ${allOf(wanted.conditions)} ORDER BY ${orderBy(keys)} LIMIT ${limit}`;
    }
    const chosenRows = withNext ? trusted(name) : sql`(${chosen(bound, wanted, false)})`;
    const joined = sql`${chosenRows} _p JOIN ${table} ON ${type.column(aliasAt(0), type.id)} = _p.id`;
    return sql`${joined} ORDER BY ${orderByNames(keys, '_p')} LIMIT ${limit}`;
  });
  return sql`(SELECT coalesce(json_agg(_y), '[]'::json) FROM (SELECT ${list} FROM ${from}) _y)`;
}

function countOf({ type }: BoundRoot, page: PageRequest, cap: number): Sql {
  const rows = sql`SELECT FROM ${type.table} ${trusted(PAGE_ROW)} WHERE ${allOf(page.conditions)}`;
  return sql`(SELECT count(*) FROM (${rows} LIMIT ${trusted(String(cap))}) _c)`;
}

function capOf({ answer }: BoundRoot, node: FieldNode, request: ReadRequest): number {
  const total = answer.getFields().total;
  const { cap } = total ? request.argumentsOf(total, node) : {};
  return Math.min(MAX_CAP, Math.max(1, Number(cap ?? DEFAULT_CAP)));
}

/** `{ count, exact }`: below the cap the count is exact, at the cap it means "at least". */
function totalWriter({ answer }: BoundRoot, picked: Picked, to: Compilation) {
  const type = getNamedType(answer.getFields().total?.type);
  if (!isObjectType(type)) throw new Error(`${answer.name}.total must be an object.`);
  const fields = pick(type.name, selectionsOf(picked), to.keying, to);
  return (count: number, cap: number): string => {
    const values: Record<string, unknown> = { count, exact: count < cap, __typename: type.name };
    return `{${fields.map(({ key, name }) => `${JSON.stringify(key)}:${JSON.stringify(values[name])}`).join(',')}}`;
  };
}

/** The sort keys of the last row of the page, when a further row follows it. */
function nextKeysOf(name: string, page: PageRequest): Sql {
  const { keys } = page.order;
  const texts = joinSql(
    keys.map((_, index) => trusted(`k${index}::text`)),
    sql`, `,
  );
  const from = trusted(name);
  const last = trusted(String(page.limit - 1));
  return sql`(SELECT json_build_array(${texts}) FROM ${from} WHERE (SELECT count(*) FROM ${from}) > ${trusted(String(page.limit))} ORDER BY ${orderByNames(keys, name)} OFFSET ${last} LIMIT 1)`;
}

function cursorText(keys: string | null, page: PageRequest, cursors: Cursors): string {
  return keys === null ? 'null' : `"${cursors.encode(page.order.name, JSON.parse(keys))}"`;
}
