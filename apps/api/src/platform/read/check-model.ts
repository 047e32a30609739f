import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { accessRuleOf } from '../access/index.js';
import type { BoundRoot, ReadModel } from './model.js';
import { orderOf } from './page-request.js';

const PAGING = new Set(['filter', 'sort', 'limit', 'offset', 'after']);

/** What roots promise and reads keep: access, filters, sorts, arguments. Raises for the first that differs. */
export function checkModel(model: ReadModel): void {
  for (const bound of model.roots.values()) {
    checkAccess(bound);
    if (bound.root.kind === 'list') checkList(bound);
    else if (bound.root.kind === 'sheet') checkSheet(bound);
    else checkOne(bound);
  }
}

function checkAccess({ root, field }: BoundRoot): void {
  const rule = accessRuleOf(field);
  const said = rule?.kind === 'permission' ? rule.permission : 'nothing';
  if (said !== root.access) {
    throw new Error(`Query ${root.field}: its resolver asks for ${said}, its read for ${root.access}.`);
  }
}

function checkOne({ root, field }: BoundRoot): void {
  const by = root.kind === 'one' ? root.by : '';
  const [argument, ...others] = field.args;
  if (argument?.name !== by || others.length > 0 || !isNonNullType(argument.type)) {
    throw new Error(`Query ${root.field} must have the one argument ${by}, required.`);
  }
}

function checkSheet({ root, field }: BoundRoot): void {
  if (root.kind !== 'sheet') return;
  if (!isListType(getNullableType(field.type))) throw new Error(`Query ${root.field} must answer a list.`);
  const optional = field.args.find((argument) => !isNonNullType(argument.type));
  if (optional) throw new Error(`Query ${root.field}: ${optional.name} must be required.`);
  const names = field.args.map((argument) => argument.name);
  same(`arguments of query ${root.field}`, names, Object.keys(root.args));
}

function checkList({ root, type, field }: BoundRoot): void {
  if (root.kind !== 'list') return;
  const others = field.args.map((argument) => argument.name).filter((name) => !PAGING.has(name));
  same(`arguments of query ${root.field}`, others, Object.keys(root.args));
  const filter = getNamedType(field.args.find((argument) => argument.name === 'filter')?.type);
  const filters = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
  same(`filters of ${type.name}`, filters, Object.keys(type.read.filters ?? {}));
  const sort = getNamedType(field.args.find((argument) => argument.name === 'sort')?.type);
  const sortField = isInputObjectType(sort) ? getNamedType(sort.getFields().field?.type) : undefined;
  const values = isEnumType(sortField) ? sortField.getValues() : [];
  const odd = values.find((value) => value.value !== value.name);
  if (odd) throw new Error(`${type.name}: sort ${odd.name} must have its name as its value.`);
  same(
    `sorts of ${type.name}`,
    values.map((value) => value.name),
    Object.keys(type.read.sorts ?? {}),
  );
  for (const name of Object.keys(type.read.sorts ?? {})) orderOf(type, [{ field: name }]);
  orderOf(type, []);
}

function same(what: string, schema: readonly string[], read: readonly string[]): void {
  const told = [...schema].sort().join(', ');
  const kept = [...read].sort().join(', ');
  if (told !== kept) throw new Error(`The ${what} are (${told}) in the schema and (${kept}) in the read.`);
}
