import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLike, matches } from './search.js';
import { allOf, collate, joinSql, late, render, sql, trusted } from './sql.js';

const textOf = (fragment: ReturnType<typeof sql>) => render(fragment, null);

describe('sql', () => {
  test('binds every value, however it is spliced', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { minLength: 1 }),
        (values) => {
          const parts = values.map((value) => sql`x = ${value}`);
          const { text, values: bound } = textOf(allOf(parts));
          expect(bound).toEqual(values);
          expect(text).toBe(`(${values.map((_, index) => `x = $${index + 1}`).join(') AND (')})`);
        },
      ),
    );
  });

  test('numbers parameters in the order of the text, late ones too', () => {
    const fragment = sql`a = ${1} AND b = ${late((now: string) => now)} AND ${late(() => sql`c = ${'deep'}`)} AND d = ${2}`;
    expect(render(fragment, 'now')).toEqual({
      text: 'a = $1 AND b = $2 AND c = $3 AND d = $4',
      values: [1, 'now', 'deep', 2],
    });
  });

  test('refuses undefined, which would be a mistake', () => {
    const nothing = {} as { value: string };
    expect(() => sql`x = ${nothing.value}`).toThrow('undefined');
  });

  test('knows what can be NULL', () => {
    expect(trusted('x').nullable).toBe(true);
    expect(collate(trusted('x').notNull(), 'pinyin').nullable).toBe(false);
    expect(textOf(joinSql([], sql`, `)).text).toBe('');
    expect(textOf(allOf([])).text).toBe('true');
  });
});

describe('search', () => {
  test('each word is one LIKE with its wildcards escaped', () => {
    expect(textOf(matches(trusted('t'), ' 100%  A_bcd ') ?? sql`none`)).toEqual({
      text: '(t LIKE $1) AND (t LIKE $2)',
      values: ['%100\\%%', '%a\\_bcd%'],
    });
    expect(matches(trusted('t'), '   ')).toBeNull();
  });

  test('escaping leaves nothing that LIKE would read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeLike(text);
        expect(escaped.replace(/\\([\\%_])/g, '$1')).toBe(text);
        expect(escaped.replace(/\\[\\%_]/g, '')).not.toMatch(/[\\%_]/);
      }),
    );
  });

  test.each(['x'.repeat(101), 'a\u0000b', '\uD800'])('%j is refused', (text) => {
    expect(() => matches(trusted('t'), text)).toThrow();
  });
});
