import { type FieldNode, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import type { ObjectLiteral } from 'typeorm';
import { badField } from '../errors.js';
import { constantOrValue } from './constant.js';
import type { Cursors, CursorValues } from './cursor.js';
import type { ListRoot, ReadFilter, SheetRoot, SortTerm } from './define.js';
import type { BoundRoot, BoundType } from './model.js';
import { type TotalOrder, totalOrder } from './order.js';
import { type ReadRequest, today } from './request.js';
import { aliasAt, visible } from './select.js';
import type { Sql } from './sql.js';

/** The row a page is chosen from. */
export const PAGE_ROW = aliasAt(0);

const MAX_LIMIT = 100;
const DEFAULT_LIMIT = 25;
const MAX_OFFSET = 10_000;

/** Which rows a request wants of a list, and in what order. */
export interface PageRequest {
  readonly conditions: readonly Sql[];
  readonly order: TotalOrder;
  readonly limit: number;
  readonly offset: number;
  readonly after: CursorValues | null;
}

/** The arguments of a list root, checked. Raises BAD_INPUT. */
export function pageRequest(
  { root, type, field }: BoundRoot & { readonly root: ListRoot },
  node: FieldNode,
  request: ReadRequest,
  cursors: Cursors,
): PageRequest {
  const { filter, sort, limit, offset, after, ...others } = request.argumentsOf(field, node);
  const order = orderOf(type, (sort ?? []) as readonly SortTerm[]);
  const skip = Math.max(0, Number(offset ?? 0));
  if (skip > MAX_OFFSET) {
    throw badField(
      'offset',
      'TOO_FAR',
      `偏移量不能超过 ${MAX_OFFSET}:请用 after 继续往后翻。`,
      `An offset reaches to ${MAX_OFFSET}: page on with \`after\`.`,
    );
  }
  if (after && skip > 0) {
    throw badField(
      'offset',
      'WITH_AFTER',
      '用 after 翻页时偏移量须为 0。',
      'With `after` the offset must be 0.',
    );
  }
  return {
    conditions: [
      ...conditionsOf(type, field, (filter ?? {}) as Readonly<Record<string, unknown>>),
      ...argumentConditions(root, type, field, others),
    ],
    order,
    limit: request.special.pageSize ?? Math.min(MAX_LIMIT, Math.max(1, Number(limit ?? DEFAULT_LIMIT))),
    offset: skip,
    after: typeof after === 'string' ? cursors.decode(order.name, after) : null,
  };
}

/** The order of a list read; the same one is worked out once. */
export function orderOf(type: BoundType, sort: readonly SortTerm[]): TotalOrder {
  const known = orders.get(type) ?? new Map<string, TotalOrder>();
  orders.set(type, known);
  const key = sort.map(({ field, direction }) => `${field} ${direction}`).join();
  let order = known.get(key);
  if (!order) {
    const scope = { row: type.openRow(PAGE_ROW), today };
    order = totalOrder(type.read, sort, scope, type.column(PAGE_ROW, type.id));
    if (known.size >= MAX_ORDERS) known.clear();
    known.set(key, order);
  }
  return order;
}

const orders = new WeakMap<BoundType, Map<string, TotalOrder>>();
const MAX_ORDERS = 100;

/** The filter input as conditions, with the rows the viewer may see. Null means "not asked". */
function conditionsOf(type: BoundType, field: BoundRoot['field'], filter: Input): Sql[] {
  const input = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
  const types = isInputObjectType(input) ? input.getFields() : {};
  const conditions = Object.entries(filter).map(([name, value]) => {
    const condition = type.read.filters && Object.hasOwn(type.read.filters, name) && type.read.filters[name];
    const inputType = types[name]?.type;
    if (!condition || !inputType) throw new Error(`${type.name} has no filter ${name}.`);
    return conditionOf(condition, value, inputType, type, filter);
  });
  return [visible(type, PAGE_ROW), ...conditions].filter((condition) => condition !== null);
}

/** The arguments of a root besides filter, sort and paging, as conditions. */
export function argumentConditions(
  root: ListRoot | SheetRoot,
  type: BoundType,
  field: BoundRoot['field'],
  values: Input,
): Sql[] {
  const conditions = Object.entries(root.args).map(([name, condition]) => {
    const inputType = field.args.find((argument) => argument.name === name)?.type;
    if (!inputType) throw new Error(`${root.field} has no argument ${name}.`);
    return conditionOf(condition, values[name], inputType, type, values);
  });
  return conditions.filter((condition) => condition !== null);
}

type Input = Readonly<Record<string, unknown>>;

function conditionOf(
  condition: ReadFilter<ObjectLiteral>,
  value: unknown,
  inputType: GraphQLInputType,
  type: BoundType,
  all: Input,
): Sql | null {
  if (value === null || value === undefined) return null;
  const scope = { row: type.openRow(PAGE_ROW), today, all };
  return condition(constantOrValue(value, inputType) as never, scope);
}
