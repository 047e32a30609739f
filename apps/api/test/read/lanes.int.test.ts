import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stockLibrary } from './library.data.js';
import { everything, type Library, librarian, openLibrary, reader } from './library.js';
import { randomOperation } from './random-operation.js';
import { serverUrl } from './server-url.js';

let library: Library;

beforeAll(async () => {
  library = await openLibrary(serverUrl());
  await stockLibrary(library.pool);
});
afterAll(() => library.close());

/** Operations the fast lane can take. */
const operations = (schema: GraphQLSchema) =>
  randomOperation(schema, {
    roots: ['books', 'book', 'author', 'reviewsOf'],
    without: ['Book.shout', 'Book.cover'],
  });

test('both lanes give the same answer to any selection', async () => {
  let fastAnswers = 0;
  await fc.assert(
    fc.asyncProperty(operations(library.schema), async ({ query, variables }) => {
      const text = await library.fast(query, variables, librarian());
      const normal = await library.normal(query, variables, librarian());
      if (text === null) return;
      fastAnswers++;
      expect(normal.errors, query).toBeUndefined();
      expect(JSON.parse(text), query).toEqual(JSON.parse(JSON.stringify(normal.data)));
    }),
    { numRuns: 400, endOnFailure: true },
  );
  expect(fastAnswers).toBeGreaterThan(150);
});

test('keys come in the order of the selection in both lanes', async () => {
  await fc.assert(
    fc.asyncProperty(operations(library.schema), async ({ query, variables }) => {
      const text = await library.fast(query, variables, librarian());
      if (text === null) return;
      const normal = await library.normal(query, variables, librarian());
      const plain = (json: string) => JSON.stringify(JSON.parse(json));
      expect(plain(text), query).toBe(plain(JSON.stringify(normal.data)));
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test('whatever is asked, in either lane: no more is shown than the viewer holds permissions for', async () => {
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(
      operations(library.schema),
      fc.subarray([...everything]),
      async ({ query, variables }, held) => {
        const text = await library.fast(query, variables, reader(...held));
        const normal = await library.normal(query, variables, reader(...held));
        const answer = JSON.stringify(normal.data);
        if (text !== null) expect(JSON.parse(text), query).toEqual(JSON.parse(answer));
        if (normal.errors) refusals++;
        for (const shown of [answer, text ?? '']) {
          if (!held.includes('author:contacts')) expect(shown, query).not.toContain('canary.example');
          if (!held.includes('book:money')) expect(shown, query).not.toMatch(/\d{5}00[,}]/);
          if (!held.includes('review:hidden')) expect(shown, query).not.toMatch(/好书 \d*[05]"/);
          if (!held.includes('book:read')) expect(shown, query).not.toContain('BookPage');
        }
      },
    ),
    { numRuns: 300, endOnFailure: true },
  );
  expect(refusals).toBeGreaterThan(50);
});
