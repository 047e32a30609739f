import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookCount, idOf, stockLibrary } from './library.data.js';
import { everything, type Library, librarian, openLibrary, reader } from './library.js';
import { serverUrl } from './server-url.js';

let library: Library;

beforeAll(async () => {
  library = await openLibrary(serverUrl());
  await stockLibrary(library.pool);
});
afterAll(() => library.close());

async function all(extract: Parameters<Library['reader']['stream']>[1], context = librarian()) {
  const rows: Record<string, unknown>[] = [];
  for await (const row of library.reader.stream('books', extract, context)) rows.push(row);
  return rows;
}

test('every row, in the order asked for, with columns through relations', async () => {
  const sort = [{ field: 'PRINTED_ON', direction: 'DESC' }];
  const rows = await all({
    sort,
    columns: ['id', 'title', 'author.name', 'sequelOf.author.name', 'ageDays', 'priceFen'],
  });
  expect(rows).toHaveLength(bookCount);
  const text = await library.fast(
    `query ($sort: [BookSort!]) { books(sort: $sort, limit: 100) { rows { id title author { name } sequelOf { author { name } } ageDays priceFen } } }`,
    { sort },
  );
  interface BookRow {
    author: { name: string };
    sequelOf: { author: { name: string } } | null;
  }
  const page: BookRow[] = JSON.parse(text ?? '').books.rows;
  expect(rows.slice(0, 100)).toEqual(
    page.map(({ author, sequelOf, ...row }) => ({
      ...row,
      'author.name': author.name,
      'sequelOf.author.name': sequelOf?.author.name ?? null,
    })),
  );
});

test('a filter holds, and is coerced like any input', async () => {
  const rows = await all({ filter: { ids: [idOf('book', 3)] }, columns: ['title'] });
  expect(rows).toHaveLength(1);
  await expect(all({ filter: { nothing: 1 }, columns: ['title'] })).rejects.toMatchObject({
    code: 'BAD_INPUT',
  });
  await expect(all({ sort: [{ field: 'price; --' }], columns: ['title'] })).rejects.toMatchObject({
    code: 'BAD_INPUT',
  });
});

test.each([
  'isbn',
  'author',
  'author.name.x',
  'reviews.stars',
  'shout',
  'cover',
  'title } rows { id',
  '__typename',
  '',
])('column %j is refused', async (column) => {
  await expect(all({ columns: [column] })).rejects.toMatchObject({ code: 'BAD_INPUT' });
});

test('a column the viewer may not see refuses the whole extract', async () => {
  const some = everything.filter((permission) => permission !== 'author:contacts');
  await expect(all({ columns: ['title', 'author.email'] }, reader(...some))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(all({ columns: ['title'] }, reader('author:read'))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('thousands of rows come in pages, and stopping early stops asking', async () => {
  await library.pool.query(
    `INSERT INTO book SELECT gen_random_uuid(), 'many', 'NOVEL', author_id, NULL, printed_on, NULL, 1, true, '{}', NULL, cover, '', added_at
     FROM book, generate_series(1, 20)`,
  );
  library.statements.length = 0;
  expect(await all({ columns: ['title'] })).toHaveLength(bookCount * 21);
  expect(library.statements).toHaveLength(6);
  library.statements.length = 0;
  for await (const row of library.reader.stream('books', { columns: ['title'] }, librarian())) {
    expect(row.title).toBeDefined();
    break;
  }
  expect(library.statements).toHaveLength(1);
});
