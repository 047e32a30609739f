import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf, stockLibrary } from './library.data.js';
import { everything, type Library, librarian, openLibrary, reader } from './library.js';
import { serverUrl } from './server-url.js';

let library: Library;

beforeAll(async () => {
  library = await openLibrary(serverUrl());
  await stockLibrary(library.pool);
});
afterAll(() => library.close());
beforeEach(() => {
  library.statements.length = 0;
});

/** Both lanes, which must agree; the answer of either. */
async function both(query: string, variables = {}, context = librarian): Promise<Record<string, never>> {
  const text = await library.fast(query, variables, context());
  const normal = await library.normal(query, variables, context());
  expect(normal.errors).toBeUndefined();
  expect(text).not.toBeNull();
  const fast = JSON.parse(text ?? 'null');
  expect(fast).toEqual(JSON.parse(JSON.stringify(normal.data)));
  return fast;
}

describe('one statement', () => {
  test('for a list with nested objects, lists and a total', async () => {
    const query = `{ books(limit: 3, sort: [{ field: PAGES }]) {
      rows { id title author { name books { title } } reviews { stars words } sequelOf { title } }
      total { count exact } nextCursor } }`;
    const answer = await both(query);
    expect(answer).toMatchObject({ books: { total: { count: 240, exact: true } } });
    expect(library.statements).toHaveLength(2); // one for each lane
  });

  test('for several root fields, and equal ones are read once', async () => {
    const text = await library.fast(
      `query ($id: ID!) { a: book(id: $id) { title } b: book(id: $id) { title } author(id: "${idOf('author', 1)}") { name } __typename }`,
      { id: idOf('book', 1) },
    );
    expect(Object.keys(JSON.parse(text ?? ''))).toEqual(['a', 'b', 'author', '__typename']);
    expect(library.statements).toHaveLength(1);
    expect(library.statements[0]?.text.match(/FROM "book" /g)).toHaveLength(1);
  });
});

describe('printing', () => {
  test('is the same in both lanes for every kind of value', async () => {
    const { book } = await both(`{ book(id: "${idOf('book', 4)}") {
      __typename id title heading shelf printedOn priceFen pages lent tags meta addedAt addedLate ageDays
      a: ageDays(on: "2026-01-01") author { __typename bornOn } } }`);
    expect(book).toMatchObject({
      __typename: 'Book',
      id: idOf('book', 4),
      priceFen: 493826800,
      addedAt: '2026-02-01T19:59:59.123456Z',
      printedOn: null,
      meta: { a: 1.5, b: [1, null, '摄像机'] },
      tags: ['新', 'x"y'],
    });
  });
});

describe('the shape of an answer', () => {
  test('aliases, fragments, @skip and @include', async () => {
    const query = `query ($deep: Boolean!, $flat: Boolean = true) {
      first: books(limit: 2) { ...Page }
      second: books(limit: 2, offset: 2) { ...Page @include(if: $deep) total @skip(if: $deep) { n: count } }
    }
    fragment Page on BookPage { rows { ...Book author @skip(if: $flat) { name } } nextCursor }
    fragment Book on Book { id same: title again: title author @include(if: $deep) { who: name } ... on Book { author { id } } }`;
    for (const deep of [true, false]) {
      for (const flat of [true, false]) await both(query, { deep, flat });
    }
  });

  test('two uses of a field with arguments, under one object reached twice', async () => {
    await both(`query ($on: PlainDate) { books(limit: 2, sort: [{ field: PRINTED_ON }]) {
      a: rows { n: ageDays(on: "2025-01-01") } b: rows { n: ageDays(on: $on) m: ageDays }
      t1: total(cap: 5) { count exact } t2: total { count exact } } }`);
  });

  test('a name longer than PostgreSQL allows takes the normal lane', async () => {
    const name = 'n'.repeat(64);
    const query = `{ books(limit: 1) { rows { ${name}: title } } }`;
    expect(await library.fast(query)).toBeNull();
    expect((await library.normal(query)).data).toMatchObject({
      books: { rows: [{ [name]: expect.any(String) }] },
    });
  });

  test('computed fields and stored objects take the normal lane, in one statement', async () => {
    const query = `{ books(limit: 2) { rows { shout loud: shout(mark: "?") cover { colour note { zh } } } } version }`;
    expect(await library.fast(query)).toBeNull();
    const { data, errors } = await library.normal(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      version: '1.0',
      books: { rows: [{ shout: expect.stringMatching(/!\d+$/), cover: { note: { zh: '红' } } }, {}] },
    });
    expect(library.statements).toHaveLength(1);
  });

  test('a mutation answers with the row as it is read', async () => {
    const { data, errors } = await library.normal(
      `mutation ($id: ID!) { retitle(id: $id, title: "新名") { title author { name } x: ageDays(on: "2026-01-01") } }`,
      { id: idOf('book', 239) },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ retitle: { title: '新名', author: { name: expect.any(String) } } });
  });
});

describe('filters', () => {
  test('narrow the list and its total alike', async () => {
    const query = `query ($filter: BookFilter) { books(filter: $filter, limit: 100) { rows { id shelf lent printedOn } total { count } } }`;
    for (const filter of [
      null,
      {},
      { shelf: ['POETRY'] },
      { shelf: [] },
      { lent: false, shelf: ['NOVEL', 'SCIENCE'], search: '红楼' },
      { ids: [idOf('book', 3), idOf('book', 5)] },
      { printed: { gte: '2020-03-10', lt: '2020-03-20' }, authorId: idOf('author', 2) },
      { printed: { gte: null } },
    ]) {
      const { books } = (await both(query, { filter })) as unknown as {
        books: { rows: unknown[]; total: { count: number } };
      };
      expect(books.rows).toHaveLength(Math.min(100, books.total.count));
    }
  });

  test('wildcards of LIKE mean themselves', async () => {
    for (const [search, start] of [
      ['%', '100% '],
      ['_', 'a_b'],
      ['\\', 'back\\'],
    ] as const) {
      const { books } = (await both(
        `query ($s: String) { books(filter: { search: $s }, limit: 100) { rows { title } } }`,
        {
          s: search,
        },
      )) as unknown as { books: { rows: { title: string }[] } };
      expect(books.rows.length).toBeGreaterThan(0);
      for (const row of books.rows) expect(row.title.startsWith(start)).toBe(true);
    }
  });

  test('arguments of the root are conditions too', async () => {
    const query = `query ($stars: Int) { reviewsOf(bookId: "${idOf('book', 1)}", stars: $stars) { rows { stars book { title } } total { count } } }`;
    await both(query, { stars: 2 });
    await both(query, { stars: null });
    await both(query);
  });
});

describe('limits', () => {
  test.each([0, -1, 1, 100, 101, 2_147_483_647])('limit %i answers 1 to 100 rows', async (limit) => {
    const { books } = (await both(`query ($n: Int!) { books(limit: $n) { rows { id } nextCursor } }`, {
      n: limit,
    })) as unknown as { books: { rows: unknown[] } };
    expect(books.rows).toHaveLength(Math.min(100, Math.max(1, limit)));
  });

  test('a total stops counting at its cap', async () => {
    const { books } = await both(
      `{ books { a: total(cap: 10) { count exact } b: total(cap: 240) { count exact } c: total(cap: 241) { count exact } } }`,
    );
    expect(books).toEqual({
      a: { count: 10, exact: false },
      b: { count: 240, exact: false },
      c: { count: 240, exact: true },
    });
  });

  test.each([
    ['an offset too far', { offset: 10_001 }, 'offset'],
    ['a cursor that is none', { after: 'AAAA' }, 'after'],
    ['a cursor of any length', { after: 'x'.repeat(5_000) }, 'after'],
    ['a search too long', { filter: { search: 'x'.repeat(101) } }, 'filter.search'],
  ])('%s is refused with the field at fault', async (_name, variables, field) => {
    const query = `query ($offset: Int! = 0, $after: String, $filter: BookFilter) {
      books(offset: $offset, after: $after, filter: $filter) { rows { id } } }`;
    expect(await library.fast(query, variables)).toBeNull();
    const { errors } = await library.normal(query, variables);
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_INPUT',
      details: { fields: { [field]: {} } },
    });
  });

  test('an offset of 10,000 is the furthest, and is past the end here', async () => {
    expect(await both(`{ books(offset: 10000) { rows { id } total { count } nextCursor } }`)).toEqual({
      books: { rows: [], total: { count: 240 }, nextCursor: null },
    });
  });
});

describe('rows that are not there', () => {
  test.each([idOf('book', 99_999), 'not an id', '', "' OR 1=1 --"])('%j is NOT_FOUND', async (id) => {
    const query = `query ($id: ID!) { book(id: $id) { title } }`;
    expect(await library.fast(query, { id })).toBeNull();
    const { errors, data } = await library.normal(query, { id });
    expect(data).toEqual({ book: null });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a text that is no id is BAD_INPUT in a filter', async () => {
    const query = `{ books(filter: { authorId: "nobody" }) { rows { id } } }`;
    expect(await library.fast(query)).toBeNull();
    expect((await library.normal(query)).errors?.[0]?.originalError).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('failures', () => {
  test('of the fast lane are told by the normal one, without asking PostgreSQL again', async () => {
    const context = librarian();
    const query = `{ a: books(filter: { authorId: "nobody" }) { rows { id } } b: books { rows { id } } }`;
    expect(await library.fast(query, {}, context)).toBeNull();
    const { data, errors } = await library.normal(query, {}, context);
    expect(data).toBeNull();
    expect(errors?.[0]?.path).toEqual(['a']);
    expect(library.statements).toHaveLength(1);
  });

  test('a statement that takes too long is LIMIT_EXCEEDED', async () => {
    const run = library.reader.statements.run({ text: 'SELECT pg_sleep(10)::text', values: [] });
    await expect(run).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  }, 10_000);

  test('a client that leaves cancels its statement, and the connection lives on', async () => {
    const leaving = new AbortController();
    const run = library.reader.statements.run(
      { text: 'SELECT pg_sleep(2)::text', values: [] },
      leaving.signal,
    );
    setTimeout(() => leaving.abort(), 100);
    await expect(run).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    await both('{ books(limit: 1) { rows { id } } }');
  });

  test('many clients that leave at once cancel theirs each', async () => {
    const runs = Array.from({ length: 12 }, async () => {
      const leaving = new AbortController();
      setTimeout(() => leaving.abort(), 50);
      const statement = { text: 'SELECT pg_sleep(2)::text', values: [] };
      await expect(library.reader.statements.run(statement, leaving.signal)).rejects.toBeInstanceOf(Error);
    });
    await Promise.all(runs);
    await both('{ books(limit: 1) { rows { id } } }');
  });
});

describe('prepared statements', () => {
  test('get a name on their second use, and connections that learnt too many are replaced', async () => {
    const query = '{ books(limit: 7) { rows { id } } }';
    for (let round = 0; round < 3; round++) await library.fast(query);
    expect(library.statements.map((statement) => statement.name !== null)).toEqual([false, true, true]);
    for (let n = 0; n < 260; n++) {
      const text = `SELECT '${n}'::text`;
      await library.reader.statements.run({ text, values: [] });
      await library.reader.statements.run({ text, values: [] });
    }
    const { rows } = await library.pool.query('SELECT count(*)::int AS count FROM pg_prepared_statements');
    expect(rows[0].count).toBeLessThanOrEqual(201);
  });
});

describe('access', () => {
  const list = `{ books(limit: 3) { rows { priceFen author { email name } } } }`;

  test('a protected field is FORBIDDEN at its path, and PostgreSQL is not even asked for it', async () => {
    const context = () => reader('book:read');
    expect(await library.fast(list, {}, context())).toBeNull();
    const { data, errors } = await library.normal(list, {}, context());
    expect(data).toMatchObject({ books: { rows: [{ priceFen: null, author: { email: null } }, {}, {}] } });
    expect(errors).toHaveLength(6);
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
    const [statement] = library.statements;
    expect(statement?.text).not.toMatch(/email|price_fen/);
  });

  test('a root without its permission is refused before a statement is made', async () => {
    const { errors } = await library.normal(list, {}, reader('author:read'));
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
    expect(await library.fast(list, {}, reader())).toBeNull();
    expect(library.statements).toHaveLength(0);
  });

  test('hidden rows are hidden from every side: root, list, to-one, and all below', async () => {
    const query = `{ reviewsOf(bookId: "${idOf('book', 0)}", limit: 100) { rows { hidden } total { count } }
      books(limit: 100) { rows { reviews { hidden book { bestReview { hidden } } } bestReview { hidden } } } }`;
    const hiddenIn = (value: unknown) => JSON.stringify(value).match(/"hidden":true/g)?.length ?? 0;
    expect(hiddenIn(await both(query))).toBeGreaterThan(0);
    const permissions = everything.filter((permission) => permission !== 'review:hidden');
    const answer = await both(query, {}, () => reader(...permissions));
    expect(hiddenIn(answer)).toBe(0);
    expect(JSON.stringify(answer)).toContain('"hidden":false');
  });
});
