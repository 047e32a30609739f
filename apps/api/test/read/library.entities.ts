import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

@Entity({ name: 'author' })
export class AuthorEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'varchar', length: 100 })
  name!: string;

  @Column({ type: 'varchar', length: 100, nullable: true })
  email!: string | null;

  @Column({ type: 'date', nullable: true })
  bornOn!: string | null;
}

@Entity({ name: 'book' })
export class BookEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'varchar', length: 10 })
  shelf!: string;

  @Column({ type: 'uuid' })
  authorId!: string;

  @ManyToOne(() => AuthorEntity, { nullable: false })
  @JoinColumn()
  author!: AuthorEntity;

  @Column({ type: 'uuid', nullable: true })
  sequelOfId!: string | null;

  @ManyToOne(() => BookEntity, { nullable: true })
  @JoinColumn()
  sequelOf!: BookEntity | null;

  @Column({ type: 'date', nullable: true })
  printedOn!: string | null;

  @Column({ type: 'bigint', nullable: true })
  priceFen!: number | null;

  @Column({ type: 'integer' })
  pages!: number;

  @Column({ type: 'boolean' })
  lent!: boolean;

  @Column({ type: 'text', array: true })
  tags!: string[];

  @Column({ type: 'jsonb', nullable: true })
  meta!: unknown;

  @Column({ type: 'jsonb' })
  cover!: { readonly colour: string; readonly note: { readonly zh: string; readonly en: string } };

  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  addedAt!: string;
}

@Entity({ name: 'review' })
export class ReviewEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  bookId!: string;

  @ManyToOne(() => BookEntity, { nullable: false })
  @JoinColumn()
  book!: BookEntity;

  @Column({ type: 'integer' })
  stars!: number;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ type: 'boolean' })
  hidden!: boolean;
}

/** The tables as the entities say; `serial` numbers the books so that tests can name rows. */
export const librarySchema = `
  CREATE TABLE author (id uuid PRIMARY KEY, name varchar(100) NOT NULL, email varchar(100), born_on date);
  CREATE TABLE book (
    id uuid PRIMARY KEY, title varchar(200) NOT NULL, shelf varchar(10) NOT NULL,
    author_id uuid NOT NULL REFERENCES author, sequel_of_id uuid REFERENCES book,
    printed_on date, price_fen bigint, pages integer NOT NULL, lent boolean NOT NULL,
    tags text[] NOT NULL, meta jsonb, cover jsonb NOT NULL, search_text text NOT NULL, added_at timestamptz NOT NULL);
  CREATE INDEX book_title_ix ON book (title, id);
  CREATE TABLE review (
    id uuid PRIMARY KEY, book_id uuid NOT NULL REFERENCES book, stars integer NOT NULL, words text,
    hidden boolean NOT NULL);
  CREATE INDEX review_book_ix ON review (book_id);
  CREATE COLLATION pinyin (provider = icu, locale = 'zh-u-co-pinyin');
`;
