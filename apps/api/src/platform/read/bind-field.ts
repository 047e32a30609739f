import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { ObjectLiteral } from 'typeorm';
import type { Permission } from '../access/index.js';
import { joinOn } from './columns.js';
import type { ReadField, Row } from './define.js';
import type { BoundType } from './model.js';
import { isPrintable, printed } from './print.js';
import { today } from './request.js';
import { allOf, type Sql } from './sql.js';

/** How one field of a GraphQL type is read. */
export interface BoundField {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Permissions the viewer needs to see it. */
  readonly needs: readonly Permission[];
  readonly how: How;
}

export type How =
  | { readonly kind: 'value'; value(row: Row<ObjectLiteral>): Sql }
  | { readonly kind: 'expression'; readonly of: Extract<ReadField<ObjectLiteral>, { kind: 'expression' }> }
  | { readonly kind: 'one'; readonly target: BoundType; on(child: string, parent: string): Sql }
  | {
      readonly kind: 'many';
      readonly target: BoundType;
      on(child: string, parent: string): Sql;
      readonly of: Extract<ReadField<ObjectLiteral>, { kind: 'many' }>;
    }
  | { readonly kind: 'computed'; readonly of: Extract<ReadField<ObjectLiteral>, { kind: 'computed' }> };

/** Finds out how a field is read, and refuses what the schema promises and the database cannot keep. */
export function bindField(owner: BoundType, field: GraphQLField<unknown, unknown>): BoundField {
  const where = `${owner.name}.${field.name}`;
  const protection = owner.read.protect?.[field.name];
  if (protection && isNonNullType(field.type)) {
    throw new Error(`${where} is protected, so the schema must allow null.`);
  }
  const how = howOf(owner, field, where);
  const targetAccess = how.kind === 'one' || how.kind === 'many' ? how.target.access : undefined;
  if (how.kind !== 'expression' && how.kind !== 'computed' && field.args.length > 0) {
    throw new Error(`${where} has arguments: only expressions and computed fields may.`);
  }
  const needs = [protection, targetAccess].filter((permission) => permission !== undefined);
  return { name: field.name, field, needs, how };
}

function howOf(owner: BoundType, field: GraphQLField<unknown, unknown>, where: string): How {
  const declared = owner.read.fields?.[field.name];
  const named = getNamedType(field.type);
  if (isLeafType(named)) checkEnum(named, where);
  if (!declared) return mapped(owner, field, field.name, where);
  switch (declared.kind) {
    case 'column':
      return mapped(owner, field, declared.property, where);
    case 'expression': {
      const names = field.args
        .map((argument) => `${argument.name}: ${getNamedType(argument.type).name}`)
        .sort();
      const told = Object.entries(declared.args)
        .map(([name, type]) => `${name}: ${type}`)
        .sort();
      if (names.join() !== told.join()) {
        throw new Error(`${where} has the arguments (${names}), its expression says (${told}).`);
      }
      return { kind: 'expression', of: declared };
    }
    case 'computed':
      return { kind: 'computed', of: declared };
    case 'one':
    case 'many': {
      const target = owner.sibling(declared.target().type);
      if (!target || target.type !== named)
        throw new Error(`${where} answers ${named.name}, but reads ${declared.target().type}.`);
      if (isListType(nullableOf(field)) !== (declared.kind === 'many')) {
        throw new Error(`${where}: a list is read by many(), a single row by one().`);
      }
      const on = (child: string, parent: string) =>
        declared.on({ row: target.row(child), parent: owner.row(parent), today });
      if (declared.kind === 'many') return { kind: 'many', target, on, of: declared };
      if (target.read.rowFilter) mustAllowNull(field, where);
      return { kind: 'one', target, on };
    }
  }
}

/** A column or a many-to-one relation of the entity. */
function mapped(
  owner: BoundType,
  field: GraphQLField<unknown, unknown>,
  property: string,
  where: string,
): How {
  const named = getNamedType(field.type);
  const relation = owner.metadata.relations.find((candidate) => candidate.propertyName === property);
  if (relation && relation.joinColumns.length > 0) {
    const target = owner.sibling(named.name);
    if (!target)
      throw new Error(
        `${where}: no read of ${named.name} is registered; name it with one() or nestedOnly().`,
      );
    if (target.metadata !== relation.inverseEntityMetadata)
      throw new Error(`${where} does not lead to ${named.name}.`);
    if (relation.joinColumns.some((column) => column.isNullable) || target.read.rowFilter)
      mustAllowNull(field, where);
    return { kind: 'one', target, on: (child, parent) => allOf(joinOn(relation, parent, child)) };
  }
  const column = owner.metadata.columns.find((candidate) => candidate.propertyName === property);
  if (!column) {
    throw new Error(
      `${where} is neither a column nor a relation of ${owner.metadata.name}: declare how it is read.`,
    );
  }
  const columnType = owner.dataSource.driver.normalizeType(column);
  if (!isPrintable(columnType))
    throw new Error(`${where}: a ${columnType} cannot be printed as ${named.name}.`);
  if (column.isNullable) mustAllowNull(field, where);
  return {
    kind: 'value',
    value: (row) => {
      const value = row[property];
      if (!value) throw new Error(`${where}: ${property} has no column.`);
      return printed(value, named, columnType);
    },
  };
}

/** The fast lane hands on what PostgreSQL says, so the schema may not promise more than the database holds. */
function mustAllowNull(field: GraphQLField<unknown, unknown>, where: string): void {
  if (isNonNullType(field.type))
    throw new Error(`${where} may be NULL in the database: the schema must allow null.`);
}

/** Stored values go out as they are, so an enum's value must be its name. */
function checkEnum(type: GraphQLNamedType, where: string): void {
  if (!isEnumType(type)) return;
  const odd = type.getValues().find((value) => value.value !== value.name);
  if (odd) throw new Error(`${where}: enum value ${type.name}.${odd.name} is stored as ${odd.value}.`);
}

function nullableOf(field: GraphQLField<unknown, unknown>) {
  return isNonNullType(field.type) ? field.type.ofType : field.type;
}
