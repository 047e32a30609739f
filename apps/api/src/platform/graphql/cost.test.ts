import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { COST_BUDGET, costOf } from './cost.js';

const schema = buildSchema(`
  type Query { xs(first: Int, last: Int, limit: Int = 25, perPage: Int, take: Int): Page!  one: X }
  type Page { rows: [X!]! }
  type X { id: ID! name: String! y: X! ys: [X!]! }
`);

const cost = (text: string, variables: Record<string, unknown> = {}) =>
  costOf({ schema, document: parse(text), operationName: null, variables });

describe('[5] the cost of an operation', () => {
  it('law: is never below the rows it asks for, however they are asked for', () => {
    const argument = fc.constantFrom('first', 'last', 'limit', 'perPage', 'take');
    const rows = fc.integer({ min: -2_147_483_648, max: 2_147_483_647 });
    fc.assert(
      fc.property(argument, rows, (name, count) => {
        const asked = Math.abs(count);
        expect(cost(`{ xs(${name}: ${count}) { rows { id } } }`)).toBeGreaterThanOrEqual(asked);
        const byVariable = `query($n: Int) { xs(${name}: $n) { rows { id } } }`;
        expect(cost(byVariable, { n: count })).toBeGreaterThanOrEqual(asked);
        const byDefault = `query($n: Int = ${count}) { xs(${name}: $n) { rows { id } } }`;
        expect(cost(byDefault)).toBeGreaterThanOrEqual(asked);
      }),
    );
  });

  it('takes null for a thousand rows, and an alias for another helping', () => {
    expect(cost('{ xs(limit: null) { rows { id } } }')).toBeGreaterThanOrEqual(1000);
    const one = cost('{ xs(limit: 10, first: 10, last: 10, perPage: 10, take: 10) { rows { id } } }');
    expect(one).toBe(11);
    const ten = '(limit: 10, first: 10, last: 10, perPage: 10, take: 10) { rows { id } }';
    expect(cost(`{ a: xs${ten} b: xs${ten} }`)).toBe(22);
  });

  it('grows with every level of lists', () => {
    expect(cost('{ one { ys { ys { ys { id } } } } }')).toBeGreaterThan(100);
    expect(cost('{ one { ys { ys { ys { ys { ys { id } } } } } } }')).toBeGreaterThan(COST_BUDGET);
  });

  it('is beyond every budget when it cannot be told', () => {
    expect(cost('query($n: Int!) { xs(limit: $n) { rows { id } } }', { n: 'ten' })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
