import {
  asc,
  collate,
  column,
  computed,
  defineRead,
  desc,
  expression,
  listOf,
  many,
  matches,
  one,
  oneOf,
  type ReadType,
  sql,
} from '../../src/platform/read/index.js';
import { AuthorEntity, BookEntity, ReviewEntity } from './library.entities.js';

/** What the library's schema says; the reads below answer it. */
export const librarySdl = `
  scalar PlainDate scalar Instant scalar Fen scalar JSON
  enum Shelf { NOVEL POETRY SCIENCE }
  enum SortDirection { ASC DESC }
  type Query {
    books(filter: BookFilter, sort: [BookSort!], limit: Int! = 25, offset: Int! = 0, after: String): BookPage!
    reviewsOf(bookId: ID!, stars: Int, limit: Int! = 25, offset: Int! = 0, after: String): ReviewPage!
    book(id: ID!): Book
    author(id: ID!): Author
    version: String!
  }
  type Mutation { retitle(id: ID!, title: String!): Book! }
  type Total { count: Int! exact: Boolean! }
  type BookPage { rows: [Book!]! total(cap: Int! = 10001): Total! nextCursor: String }
  type ReviewPage { rows: [Review!]! total(cap: Int! = 10001): Total! nextCursor: String }
  type Author { id: ID! name: String! email: String bornOn: PlainDate books: [Book!]! bookCount: Int! }
  type Book {
    id: ID! title: String! heading: String! shelf: Shelf! author: Author! sequelOf: Book printedOn: PlainDate priceFen: Fen pages: Int!
    lent: Boolean! tags: [String!]! meta: JSON cover: Cover! addedAt: Instant! ageDays(on: PlainDate): Int
    reviews: [Review!]! bestReview: Review shout(mark: String! = "!"): String! addedLate: Instant
  }
  type Cover { colour: String! note: Note! }
  type Note { zh: String! en: String! }
  type Review { id: ID! book: Book! stars: Int! words: String hidden: Boolean! }
  input BookFilter { ids: [ID!] search: String shelf: [Shelf!] lent: Boolean authorId: ID printed: DateRange }
  input DateRange { gte: PlainDate lt: PlainDate }
  enum BookSortField { TITLE PINYIN PRINTED_ON PRICE PAGES ADDED_AT REVIEWS }
  input BookSort { field: BookSortField! direction: SortDirection! = ASC }
`;

const authorRead: ReadType<AuthorEntity> = defineRead<AuthorEntity>({
  type: 'Author',
  entity: AuthorEntity,
  fields: {
    books: many(() => bookRead, { by: 'authorId', order: (book) => [desc(book.printedOn), asc(book.title)] }),
    bookCount: expression(({ row }) => sql`(SELECT count(*)::int FROM book b WHERE b.author_id = ${row.id})`),
  },
  protect: { email: 'author:contacts' },
});

const reviewRead: ReadType<ReviewEntity> = defineRead<ReviewEntity>({
  type: 'Review',
  entity: ReviewEntity,
  rowFilter: (viewer, { row }) => (viewer?.can('review:hidden') ? null : sql`NOT ${row.hidden}`),
});

export const bookRead: ReadType<BookEntity> = defineRead<BookEntity>({
  type: 'Book',
  entity: BookEntity,
  fields: {
    heading: column('title'),
    ageDays: expression(({ row, args, today }) => sql`coalesce(${args.on}, ${today}) - ${row.printedOn}`, {
      args: { on: 'PlainDate' },
    }),
    addedLate: expression(({ row }) => sql`${row.addedAt} + interval '1 day'`),
    reviews: many(() => reviewRead, { by: 'bookId', order: (review) => [desc(review.stars)], cap: 3 }),
    bestReview: one(() => reviewRead, {
      on: ({ row, parent }) =>
        sql`${row.id} = (SELECT r.id FROM review r WHERE r.book_id = ${parent.id} ORDER BY r.stars DESC, r.id LIMIT 1)`,
    }),
    shout: computed({
      needs: ['title'],
      facts: { reviewCount: ({ row }) => sql`(SELECT count(*) FROM review r WHERE r.book_id = ${row.id})` },
    }),
  },
  protect: { priceFen: 'book:money' },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    shelf: (shelves: readonly string[], { row }) => sql`${row.shelf} = ANY(${shelves})`,
    lent: (lent: boolean, { row }) => sql`${row.lent} = ${lent}`,
    authorId: (id: string, { row }) => sql`${row.authorId} = ${id}`,
    printed: ({ gte, lt }: { gte?: string | null; lt?: string | null }, { row }) =>
      sql`${row.printedOn} >= coalesce(${gte ?? null}::date, '-infinity') AND ${row.printedOn} < coalesce(${lt ?? null}::date, 'infinity')`,
  },
  sorts: {
    TITLE: (row) => row.title,
    PINYIN: (row) => collate(row.title, 'pinyin'),
    PRINTED_ON: (row) => row.printedOn,
    PRICE: (row) => [row.pages, row.shelf],
    PAGES: (row) => row.pages,
    ADDED_AT: (row) => row.addedAt,
    REVIEWS: (row) => sql`(SELECT count(*) FROM review r WHERE r.book_id = ${row.id})`.notNull(),
  },
  defaultSort: [{ field: 'TITLE' }],
});

export const libraryReads = [
  listOf('books', bookRead, { access: 'book:read' }),
  listOf('reviewsOf', reviewRead, {
    access: 'book:read',
    args: {
      bookId: (id: string, { row }) => sql`${row.bookId} = ${id}`,
      stars: (stars: number, { row }) => sql`${row.stars} = ${stars}`,
    },
  }),
  oneOf('book', bookRead, { access: 'book:read' }),
  oneOf('author', authorRead, { access: 'author:read' }),
];
