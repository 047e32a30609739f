import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, stockLibrary } from './library.data.js';
import { type Library, openLibrary } from './library.js';
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

test('the text of representative reads', async () => {
  await library.fast(`query ($id: ID!) { book(id: $id) { title author { name } reviews { stars } } }`, {
    id: idOf('book', 1),
  });
  await library.fast(
    `{ books(filter: { lent: true, shelf: [NOVEL] }, sort: [{ field: PRINTED_ON, direction: DESC }], limit: 10, offset: 20) {
      rows { id addedAt } total { count } nextCursor } }`,
  );
  expect(library.statements.map((statement) => statement.text)).toMatchSnapshot();
});

test('no value changes the text of a statement', async () => {
  const query = `query ($text: String, $id: ID!, $ids: [ID!], $after: String) {
    books(filter: { search: $text, ids: $ids }, after: $after) { rows { title } total { count } nextCursor }
    book(id: $id) { title ageDays(on: "2026-01-01") } }`;
  const harmless = { text: 'x', id: idOf('book', 1), ids: [idOf('book', 1)] };
  const run = async (variables: Record<string, unknown>): Promise<void> => {
    await library.fast(query, variables);
    await library.normal(query, variables);
  };
  for (const text of ['x', 'long']) await run({ ...harmless, text }); // short words take no trigram index
  const texts = new Set(library.statements.map((statement) => statement.text));
  for (const payload of payloads) {
    const [word] = payload.split(' '); // each word of a search is a condition of its own
    await run({ ...harmless, text: word });
    await run({ ...harmless, id: payload, ids: [payload] });
    await run({ ...harmless, after: payload });
  }
  expect(library.statements.length).toBeGreaterThan(payloads.length * 4);
  for (const statement of library.statements) expect(texts).toContain(statement.text);
  const { rows } = await library.pool.query('SELECT count(*)::int AS count FROM book');
  expect(rows[0].count).toBe(240);
});
