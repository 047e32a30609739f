import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stockLibrary } from './library.data.js';
import { type Library, librarian, openLibrary } from './library.js';
import { serverUrl } from './server-url.js';

let library: Library;

beforeAll(async () => {
  library = await openLibrary(serverUrl());
  await stockLibrary(library.pool);
});
afterAll(() => library.close());

interface Page {
  readonly rows: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

const query = `query ($sort: [BookSort!], $filter: BookFilter, $limit: Int!, $offset: Int! = 0, $after: String) {
  books(sort: $sort, filter: $filter, limit: $limit, offset: $offset, after: $after) { rows { id } nextCursor } }`;

async function page(variables: Record<string, unknown>): Promise<Page> {
  const text = await library.fast(query, variables, librarian());
  if (text === null) {
    const { errors } = await library.normal(query, variables);
    throw new Error(JSON.stringify(errors?.[0]?.originalError));
  }
  return JSON.parse(text).books;
}

async function byOffset(variables: Record<string, unknown>, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += limit) {
    const { rows } = await page({ ...variables, limit, offset });
    ids.push(...rows.map((row) => row.id));
    if (rows.length < limit) return ids;
  }
}

async function byCursor(variables: Record<string, unknown>, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { rows, nextCursor }: Page = await page({ ...variables, limit, after });
    ids.push(...rows.map((row) => row.id));
    if (nextCursor === null) return ids;
    expect(rows).toHaveLength(limit);
    after = nextCursor;
  }
}

const fields = ['TITLE', 'PINYIN', 'PRINTED_ON', 'PRICE', 'PAGES', 'ADDED_AT', 'REVIEWS'] as const;
const sorts = fc.array(
  fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC') }),
  { maxLength: 3 },
);
const filters = fc.constantFrom({}, { shelf: ['NOVEL'] }, { lent: true, search: 'a' }, { ids: [] });

describe('keyset paging', () => {
  test('gives every row once, in the order of offset paging, for any sort, filter and page size', async () => {
    await fc.assert(
      fc.asyncProperty(sorts, filters, fc.integer({ min: 1, max: 60 }), async (sort, filter, limit) => {
        const variables = { sort, filter };
        const offsets = await byOffset(variables, 60);
        expect(new Set(offsets).size).toBe(offsets.length);
        expect(await byCursor(variables, Math.max(limit, 7))).toEqual(offsets);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('survives the row it stands on: the position is a value, not a row', async () => {
    const sort = [{ field: 'PRINTED_ON', direction: 'ASC' }];
    const all = await byOffset({ sort }, 100);
    const { nextCursor } = await page({ sort, limit: 50 });
    const moved = await library.pool.query('UPDATE book SET printed_on = NULL WHERE id = $1', [all[49]]);
    expect(moved.rowCount).toBe(1);
    const { rows } = await page({ sort, limit: 10, after: nextCursor });
    expect(rows.map((row) => row.id)).toEqual(all.slice(50, 60));
  });
});

describe('a cursor', () => {
  test('belongs to its list and order', async () => {
    const { nextCursor } = await page({ limit: 5, sort: [{ field: 'TITLE' }] });
    await expect(page({ limit: 5, sort: [{ field: 'PAGES' }], after: nextCursor })).rejects.toThrow(
      '翻页位置无效',
    );
    await expect(
      page({ limit: 5, sort: [{ field: 'TITLE', direction: 'DESC' }], after: nextCursor }),
    ).rejects.toThrow();
    await expect(
      page({ limit: 5, offset: 5, sort: [{ field: 'TITLE' }], after: nextCursor }),
    ).rejects.toThrow('偏移量');
  });

  test('tampered with is refused, whichever character is changed', async () => {
    const { nextCursor } = await page({ limit: 5 });
    if (!nextCursor) throw new Error('one page only');
    await fc.assert(
      fc.asyncProperty(fc.nat(nextCursor.length - 2), fc.constantFrom(...'AZaz09-_'), async (at, letter) => {
        fc.pre(nextCursor[at] !== letter);
        const after = nextCursor.slice(0, at) + letter + nextCursor.slice(at + 1);
        await expect(page({ limit: 5, after })).rejects.toThrow('翻页位置无效');
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('is absent on the last page', async () => {
    expect((await page({ limit: 100, offset: 140 })).nextCursor).toBeNull();
    expect((await page({ limit: 100, offset: 139 })).nextCursor).not.toBeNull();
    expect((await page({ limit: 5, filter: { ids: [] } })).nextCursor).toBeNull();
  });
});
