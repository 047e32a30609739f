import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  TokenKind,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../app.js';
import { workspaceRoot } from '../../config.js';
import { COST_BUDGET, costOf } from './cost.js';

const folder = join(workspaceRoot, 'packages/schema/operations');
const schema = apiSchema();
const { operations, fragments } = shipped();

/** The limits have to leave our own pages room to grow: half as much again as the largest document needs. */
describe('the operations the SPA ships', () => {
  it.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
    '%s keeps well inside the limits',
    (name, operation) => {
      const document = standalone(operation);
      expect(validate(schema, document).map((error) => error.message)).toEqual([]);
      expect(tokensOf(print(document))).toBeLessThanOrEqual(1500 / 1.5);
      const asked = { schema, document, operationName: name, variables: largest(operation) };
      const cost = costOf(asked);
      expect(cost).toBeLessThanOrEqual(COST_BUDGET / 1.5);
      const tooDeep: GraphQLError[] = [];
      const rule = maxDepthRule({
        n: 8,
        flattenFragments: true,
        propagateOnRejection: false,
        onReject: [(_context, error) => tooDeep.push(error)],
      });
      validate(schema, document, [rule]);
      expect(tooDeep).toEqual([]);
    },
  );
});

function shipped() {
  const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions);
  return {
    operations: definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION),
    fragments: new Map(
      definitions
        .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node): [string, FragmentDefinitionNode] => [node.name.value, node]),
    ),
  };
}

/** The operation with the fragments it needs, as a browser sends it. */
function standalone(operation: OperationDefinitionNode): DocumentNode {
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    for (const [, name = ''] of print(node).matchAll(/\.\.\.\s*(\w+)/g)) {
      const fragment = fragments.get(name);
      if (!fragment || needed.has(name)) continue;
      needed.set(name, fragment);
      collect(fragment);
    }
  };
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...needed.values()] };
}

/** Variables that ask for the largest page; whatever else is required gets some value of its type. */
function largest(operation: OperationDefinitionNode): Record<string, unknown> {
  const values = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const name = variable.name.value;
    if (name === 'limit') return [name, 100];
    return [name, type.kind === Kind.NON_NULL_TYPE ? exampleOf(print(type.type)) : null];
  });
  return Object.fromEntries(values);
}

function exampleOf(type: string): unknown {
  if (type.startsWith('[')) return [];
  const named = schema.getType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter((field) => isRequiredInputField(field));
    return Object.fromEntries(
      fields.map((field) => [field.name, exampleOf(String(getNullableType(field.type)))]),
    );
  }
  return (
    { Int: 1, Fen: 1, Boolean: true, PlainDate: '2026-01-01', Instant: '2026-01-01T00:00:00Z', JSON: {} }[
      type
    ] ?? 'x'
  );
}

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}
