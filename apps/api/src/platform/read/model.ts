import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Permission } from '../access/index.js';
import { type BoundField, bindField } from './bind-field.js';
import { columnOf } from './columns.js';
import type { ListRoot, OneRoot, ReadRoot, ReadType, Row, SheetRoot } from './define.js';
import { identifier, type Sql, trusted } from './sql.js';

/**
 * The reads of all modules, tied to the schema and to the map of the database. Whatever does not fit
 * is found here, at boot, and named.
 */
export class ReadModel {
  readonly types: ReadonlyMap<string, BoundType>;
  /** Field of `Query` → how it is read. */
  readonly roots: ReadonlyMap<string, BoundRoot>;

  constructor(
    readonly schema: GraphQLSchema,
    dataSource: DataSource,
    roots: readonly ReadRoot[],
  ) {
    const types = new Map<string, BoundType>();
    for (const read of reachable(roots.map((root) => root.read))) {
      if (types.has(read.type)) throw new Error(`Two reads describe the GraphQL type ${read.type}.`);
      const type = schema.getType(read.type);
      if (!isObjectType(type)) throw new Error(`The schema has no object type ${read.type}.`);
      types.set(read.type, new BoundType(read, type, dataSource, types));
    }
    this.types = types;
    for (const type of types.values()) type.bindFields();
    this.roots = new Map(
      roots.flatMap((root) => (root.kind === 'nested' ? [] : [[root.field, this.bindRoot(root)] as const])),
    );
  }

  private bindRoot(root: BoundRoot['root']): BoundRoot {
    const field = this.schema.getQueryType()?.getFields()[root.field];
    if (!field) throw new Error(`The schema has no query ${root.field}.`);
    const type = this.types.get(root.read.type);
    const answer = getNamedType(field.type);
    if (!type || !isObjectType(answer)) throw new Error(`Query ${root.field} does not answer an object.`);
    const item = root.kind === 'list' ? answer.getFields().rows?.type : answer;
    if (!item || getNamedType(item) !== type.type) {
      throw new Error(
        `Query ${root.field} must answer ${root.kind === 'list' ? 'a page of ' : ''}${type.name}.`,
      );
    }
    return { root, type, field, answer };
  }
}

export interface BoundRoot {
  readonly root: ListRoot | SheetRoot | OneRoot;
  readonly type: BoundType;
  readonly field: ReturnType<GraphQLObjectType['getFields']>[string];
  /** The page type of a list, the type itself of a sheet and of a single read. */
  readonly answer: GraphQLObjectType;
}

/** A read type with its table and columns at hand. */
export class BoundType {
  readonly name: string;
  readonly table: Sql;
  readonly metadata: EntityMetadata;
  readonly access: Permission | undefined;
  /** Property of the primary key: what a by-id read compares and every order ends in. */
  readonly id: string;
  private readonly bound = new Map<string, BoundField>();
  private readonly rows = new Map<string, Row<ObjectLiteral>>();
  private readonly openRows = new Map<string, Row<ObjectLiteral>>();

  constructor(
    readonly read: ReadType,
    readonly type: GraphQLObjectType,
    readonly dataSource: DataSource,
    private readonly types: ReadonlyMap<string, BoundType>,
  ) {
    this.name = read.type;
    this.access = read.access;
    this.metadata = dataSource.getMetadata(read.entity);
    const [id, ...more] = this.metadata.primaryColumns;
    if (!id || more.length > 0) throw new Error(`${this.name} needs a primary key of one column.`);
    this.id = id.propertyName;
    this.table = trusted(this.metadata.tablePath.split('.').map(identifier).join('.'));
  }

  /** Every field of the GraphQL type; raises when one is not accounted for. */
  bindFields(): void {
    const fields = this.type.getFields();
    for (const name of [...Object.keys(this.read.fields ?? {}), ...Object.keys(this.read.protect ?? {})]) {
      if (!fields[name]) throw new Error(`${this.name}.${name} is read, but it is not in the schema.`);
    }
    for (const field of Object.values(fields)) this.bound.set(field.name, bindField(this, field));
  }

  field(name: string): BoundField {
    const field = this.bound.get(name);
    if (!field) throw new Error(`${this.name} has no field ${name}.`);
    return field;
  }

  fields(): Iterable<BoundField> {
    return this.bound.values();
  }

  /** The read of another type, by the name of its GraphQL type. */
  sibling(name: string): BoundType | undefined {
    return this.types.get(name);
  }

  /** One column of the row called `alias`. */
  column(alias: string, property: string): Sql {
    const column = this.row(alias)[property];
    if (!column) throw new Error(`${this.name}: ${this.metadata.name} has no column ${property}.`);
    return column;
  }

  /** The columns of the row called `alias`. */
  row(alias: string): Row<ObjectLiteral> {
    return this.rows.get(alias) ?? remember(this.rows, alias, this.makeRow(alias));
  }

  /** The same without protected fields: what filters and sorts may lean on, so that they reveal nothing. */
  openRow(alias: string): Row<ObjectLiteral> {
    const known = this.openRows.get(alias);
    if (known) return known;
    const row = { ...this.row(alias) };
    for (const name of Object.keys(this.read.protect ?? {})) {
      Object.defineProperty(row, name, {
        get: () => {
          throw new Error(`${this.name}.${name} is protected: no filter and no sort may reveal it.`);
        },
      });
    }
    return remember(this.openRows, alias, row);
  }

  private makeRow(alias: string): Row<ObjectLiteral> {
    const row: Record<string, Sql> = {};
    for (const relation of this.metadata.relations) {
      const [key] = relation.joinColumns;
      if (key) row[relation.propertyName] = columnOf(alias, key.databaseName, key.isNullable);
    }
    for (const column of this.metadata.columns) {
      row[column.propertyName] = columnOf(alias, column.databaseName, column.isNullable);
    }
    return row;
  }
}

function reachable(start: readonly ReadType[]): Set<ReadType> {
  const found = new Set<ReadType>();
  const visit = (read: ReadType): void => {
    if (found.has(read)) return;
    found.add(read);
    for (const field of Object.values(read.fields ?? {})) {
      if (field.kind === 'many' || field.kind === 'one') visit(field.target());
    }
  };
  start.forEach(visit);
  return found;
}

function remember<V>(map: Map<string, V>, key: string, value: V): V {
  map.set(key, value);
  return value;
}
