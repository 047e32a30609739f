import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Library, openLibrary } from './library.js';
import { idOf, stockLibrary } from './library.data.js';
import { serverUrl } from './server-url.js';

let library: Library;

beforeAll(async () => {
  library = await openLibrary(serverUrl());
  await stockLibrary(library.pool);
});
afterAll(() => library.close());

const payloads = [
  `'; DROP TABLE book; --`,
  `" OR ""="`,
  `1) UNION SELECT email FROM author --`,
  `$1`,
  `\\'; SELECT pg_sleep(9); --`,
  `%' OR '1'='1`,
  `{"$gt":""}`,
  `红楼'`,
  `a'::text) FROM author; --`,
  'x\u0000y',
  `\uD800`,
];

test('no value changes the text of a statement', async () => {
  const query = `query ($text: String, $id: ID!, $ids: [ID!], $after: String) {
    books(filter: { search: $text, ids: $ids }, after: $after) { rows { title } total { count } nextCursor }
    book(id: $id) { title ageDays(on: "2026-01-01") } }`;
  await library.fast(query, { text: 'x', id: idOf('book', 1), ids: [idOf('book', 1)] });
  const [harmless] = library.statements;
  for (const payload of payloads) {
    const text = payload.split(/\s+/)[0] ?? ''; // each word is one condition: one word, one text
    for (const variables of [
      { text, id: idOf('book', 1), ids: [idOf('book', 1)] },
      { text: 'x', id: payload, ids: [payload] },
      { text: 'x', id: idOf('book', 1), ids: [], after: payload },
    ]) {
      const before = library.statements.length;
      await library.fast(query, variables);
      await library.normal(query, variables);
      for (const statement of library.statements.slice(before)) {
        if (statement.text.includes('total') || statement.text === harmless?.text) continue;
        expect(statement.text).not.toContain(payload);
      }
    }
  }
  const texts = new Set(library.statements.map((statement) => statement.text));
  expect(texts.size).toBeLessThanOrEqual(3); // the operation, and its two roots on the normal lane
  const { rows } = await library.pool.query('SELECT count(*)::int AS count FROM book');
  expect(rows[0].count).toBe(240);
});

test('the text of representative reads', async () => {
  library.statements.length = 0;
  await library.fast(
    `query ($id: ID!) { book(id: $id) { title author { name } reviews { stars } } }`,
    { id: idOf('book', 1) },
  );
  await library.fast(
    `{ books(filter: { lent: true, shelf: [NOVEL] }, sort: [{ field: PRINTED_ON, direction: DESC }], limit: 10, offset: 20) {
      rows { id addedAt } total { count } nextCursor } }`,
  );
  expect(library.statements.map((statement) => statement.text)).toMatchSnapshot();
});
