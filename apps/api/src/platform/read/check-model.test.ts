import { describe, expect, test } from 'vitest';
import { AuthorEntity } from '../../../test/read/library.entities.js';
import { librarySdl } from '../../../test/read/library.reads.js';
import { libraryReader } from '../../../test/read/library-model.js';
import { defineRead, listOf } from './define.js';

/** A promise of the schema that the reads or the database do not keep, and the sentence that says so. */
const broken: readonly (readonly [string, (sdl: string) => string, string])[] = [
  ['a field nobody reads', add('Book', 'isbn: String'), 'Book.isbn is neither a column nor a relation'],
  [
    'a null the schema does not allow',
    swap('printedOn: PlainDate ', 'printedOn: PlainDate! '),
    'Book.printedOn may be NULL',
  ],
  [
    'a relation that may be missing',
    swap('sequelOf: Book ', 'sequelOf: Book! '),
    'Book.sequelOf may be NULL',
  ],
  [
    'a row that a filter may hide',
    swap('bestReview: Review ', 'bestReview: Review! '),
    'Book.bestReview may be NULL',
  ],
  [
    'a protected field that may not be null',
    swap('email: String ', 'email: String! '),
    'Author.email is protected',
  ],
  [
    'a filter without a condition',
    swap('search: String', 'search: String binding: String'),
    'filters of Book',
  ],
  ['a sort without an expression', swap('TITLE PINYIN', 'TITLE COLOUR PINYIN'), 'sorts of Book'],
  [
    'an argument nobody reads',
    swap('stars: Int, limit', 'stars: Int, mood: String, limit'),
    'arguments of query reviewsOf',
  ],
  [
    'another argument of an expression',
    swap('ageDays(on: PlainDate)', 'ageDays(on: String)'),
    'Book.ageDays has the arguments',
  ],
  ['arguments of a column', swap('pages: Int!', 'pages(min: Int): Int!'), 'Book.pages has arguments'],
  [
    'a list where a row is read',
    swap('bestReview: Review ', 'bestReview: [Review!] '),
    'a list is read by many()',
  ],
  ['a root with another key', swap('book(id: ID!)', 'book(isbn: ID!)'), 'must have the one argument id'],
  [
    'a root that answers something else',
    swap('author(id: ID!): Author', 'author(id: ID!): Book'),
    'must answer Author',
  ],
  ['a field that is gone', swap('heading: String!', ''), 'Book.heading is read, but it is not in the schema'],
];

describe('at boot', () => {
  test('the library is in order', async () => {
    await expect(libraryReader(librarySdl)).resolves.toBeDefined();
  });

  test.each(broken)('%s is found and named', async (_name, change, sentence) => {
    const sdl = change(librarySdl);
    expect(sdl).not.toBe(librarySdl);
    await expect(libraryReader(sdl)).rejects.toThrow(sentence);
  });

  test('a root whose resolver asks for another permission', async () => {
    await expect(libraryReader(librarySdl, { book: 'book:write' })).rejects.toThrow(
      'its resolver asks for book:write',
    );
  });
  test('a sort that would reveal a protected field', async () => {
    const read = defineRead<AuthorEntity>({
      type: 'Author',
      entity: AuthorEntity,
      protect: { email: 'author:contacts' },
      sorts: { EMAIL: (row) => row.email },
    });
    const sdl = `
      scalar PlainDate
      enum AuthorSortField { EMAIL }
      input AuthorSort { field: AuthorSortField! }
      type Author { id: ID! name: String! email: String bornOn: PlainDate }
      type AuthorPage { rows: [Author!]! }
      type Query { authors(sort: [AuthorSort!], limit: Int! = 25): AuthorPage! }`;
    const reads = [listOf('authors', read, { access: 'author:read' })];
    await expect(libraryReader(sdl, { authors: 'author:read' }, reads)).rejects.toThrow(
      'Author.email is protected',
    );
  });
});

function swap(from: string, to: string) {
  return (sdl: string) => sdl.replace(from, to);
}

function add(type: string, field: string) {
  return swap(`type ${type} {`, `type ${type} { ${field}`);
}
