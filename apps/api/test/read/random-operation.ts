import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Values for a scalar, by the name of its type or of its argument (`Device.id`, `ID`). */
export type Samples = Readonly<Record<string, readonly unknown[]>>;

export const librarySamples: Samples = {
  ID: [
    'b0000000-0000-7000-8000-000000000004',
    'a0000000-0000-7000-8000-000000000001',
    'b0000000-0000-7000-8000-000000000035',
    'nobody',
  ],
  String: ['红', 'a', '%', ''],
  PlainDate: ['2020-03-10', '2026-01-01'],
  Int: [0, 1, 2, 5],
  Boolean: [true, false],
};

export interface RandomOptions {
  readonly samples?: Samples;
  /** Root fields to choose from; all of `Query` when absent. */
  readonly roots?: readonly string[];
  /** Fields left out, as `Type.field`. */
  readonly without?: readonly string[];
  readonly depth?: number;
}

/**
 * Valid operations over a schema: random fields under aliases, in fragments, under @skip and @include,
 * arguments as literals, variables or left out, fields repeated. Names never clash: an alias carries a
 * number of its own.
 */
export function randomOperation(
  schema: GraphQLSchema,
  options: RandomOptions = {},
): fc.Arbitrary<RandomOperation> {
  return fc.gen().map((gen) => new Writer(schema, gen, options).operation());
}

/** Variables for an operation that is there already; what it declares as optional is sometimes left out. */
export function randomVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  options: RandomOptions = {},
): fc.Arbitrary<Record<string, unknown>> {
  return fc.gen().map((gen) => new Writer(schema, gen, options).variablesOf(operation));
}

class Writer {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly gen: fc.GeneratorValue,
    private readonly options: RandomOptions,
  ) {}

  operation(): RandomOperation {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('no queries');
    const roots = Object.values(query.getFields()).filter(
      (field) => this.options.roots?.includes(field.name) ?? true,
    );
    const count = this.int(1, 3);
    const fields = Array.from({ length: count }, () => this.field(this.one(roots), this.options.depth ?? 3));
    const head = this.declared.length > 0 ? `query (${this.declared.join(', ')})` : 'query';
    return {
      query: [`${head} { ${fields.join(' ')} }`, ...this.fragments].join('\n'),
      variables: this.variables,
    };
  }

  variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
    const definitions = operation.variableDefinitions ?? [];
    return Object.fromEntries(
      definitions.flatMap(({ variable, type, defaultValue }) => {
        const inputType = typeFromAST(this.schema, type as NamedTypeNode);
        const name = variable.name.value;
        if (!inputType) throw new Error(`$${name} has an unknown type.`);
        const optional = !isNonNullType(inputType) || defaultValue !== undefined;
        return optional && this.chance(0.4)
          ? []
          : [[name, this.value(inputType as GraphQLInputType, name, optional)]];
      }),
    );
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields());
    const open = all.filter(
      (field) =>
        (depth > 0 || !isObjectType(getNamedType(field.type))) &&
        !this.options.without?.includes(`${type.name}.${field.name}`),
    );
    const chosen = open.filter((field) => this.chance(isObjectType(getNamedType(field.type)) ? 0.3 : 0.4));
    const parts = chosen.map((field) => this.field(field, depth - 1));
    if (parts.length === 0 || this.chance(0.2))
      parts.push(this.chance(0.5) ? '__typename' : `${this.name()}: __typename`);
    if (chosen[0] && this.chance(0.3)) parts.push(this.field(this.one(chosen), depth - 1));
    return this.wrapped(type, parts);
  }

  /** The parts as they are, or some of them in an inline or a named fragment. */
  private wrapped(type: GraphQLObjectType, parts: string[]): string {
    const body = parts.join(' ');
    if (this.chance(0.15)) return `{ __typename ... on ${type.name}${this.directive()} { ${body} } }`;
    if (this.chance(0.15)) {
      const name = `F${this.fragments.length}_${this.name()}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
      return `{ __typename ...${name}${this.directive()} ...${name} }`;
    }
    return `{ ${body} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = field.args.length > 0 || isObjectType(getNamedType(field.type)) || this.chance(0.3);
    const type = getNamedType(field.type);
    const below = isObjectType(type) ? ` ${this.selection(type, depth)}` : '';
    return `${alias ? `${this.name()}: ` : ''}${field.name}${this.args(field.args)}${this.directive()}${below}`;
  }

  private args(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((arg) => {
      const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
      if (!required && arg.name !== 'limit' && this.chance(0.5)) return [];
      const value = this.value(arg.type, arg.name, !isNonNullType(arg.type));
      if (this.chance(0.5)) return [`${arg.name}: ${literal(value, arg.type)}`];
      return [`${arg.name}: $${this.declare(String(arg.type), value)}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private directive(): string {
    if (this.chance(0.85)) return '';
    const condition = this.chance(0.5)
      ? String(this.chance(0.5))
      : `$${this.declare('Boolean!', this.chance(0.5))}`;
    return ` @${this.chance(0.5) ? 'skip' : 'include'}(if: ${condition})`;
  }

  private value(type: GraphQLInputType, name: string, mayBeNull: boolean): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, name, false);
    if (name === 'after') return null;
    if (mayBeNull && this.chance(0.1)) return null;
    if (isListType(type))
      return Array.from({ length: this.int(0, 2) }, () => this.value(type.ofType, name, false));
    if (isEnumType(type)) return this.one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || this.chance(0.3),
      );
      return Object.fromEntries(
        fields.map((field) => [field.name, this.value(field.type, field.name, true)]),
      );
    }
    const samples = { ...librarySamples, ...this.options.samples };
    const values = samples[name] ?? samples[getNamedType(type).name];
    if (!values) throw new Error(`No sample for ${type}.`);
    return this.one(values);
  }

  private declare(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return name;
  }

  private name(): string {
    return `n${this.names++}`;
  }

  private chance(probability: number): boolean {
    return this.gen(fc.nat, { max: 999 }) < probability * 1000;
  }

  private int(min: number, max: number): number {
    return this.gen(fc.integer, { min, max });
  }

  private one<T>(values: readonly T[]): T {
    const value = values[this.int(0, values.length - 1)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null) return 'null';
  if (isListType(type))
    return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as Record<string, unknown>).map(([name, item]) => {
      const field = fields[name];
      return field ? `${name}: ${literal(item, field.type)}` : '';
    });
    return `{ ${parts.join(', ')} }`;
  }
  return JSON.stringify(value);
}
