import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work calendar: years whose official notice is loaded, and the days it names. */
export class Calendar0006 implements MigrationInterface {
  name = 'Calendar0006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(calendar);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE calendar_day, calendar_year');
  }
}

const calendar = `
  CREATE TABLE calendar_year (
    id uuid NOT NULL CONSTRAINT calendar_year_pk PRIMARY KEY,
    year integer NOT NULL CONSTRAINT calendar_year_year_uq UNIQUE
      CONSTRAINT calendar_year_year_ck CHECK (year BETWEEN 1990 AND 2199),
    covered boolean NOT NULL,
    source varchar(200) NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL
  );

  CREATE TABLE calendar_day (
    date date NOT NULL CONSTRAINT calendar_day_pk PRIMARY KEY,
    year integer NOT NULL CONSTRAINT calendar_day_year_fk REFERENCES calendar_year (year) ON DELETE CASCADE,
    kind varchar(10) NOT NULL CONSTRAINT calendar_day_kind_ck CHECK (kind IN ('REST', 'WORK')),
    name varchar(60) NOT NULL,
    CONSTRAINT calendar_day_in_year_ck CHECK (extract(year FROM date) = year)
  );
  CREATE INDEX calendar_day_year_ix ON calendar_day (year, date);
`;
