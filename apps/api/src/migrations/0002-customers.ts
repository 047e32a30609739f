import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Customers, their former names, and what every later table leans on: search, Chinese order, append-only. */
export class Customers0002 implements MigrationInterface {
  name = 'Customers0002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(foundations);
    await db.query(customer);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE customer_name, customer');
    await db.query('DROP FUNCTION create_search_index, refuse_change');
    await db.query('DROP COLLATION pinyin');
  }
}

/*
 * A foreign server may lack ICU or pg_trgm. Then names sort by code point and fragments are found by a scan:
 * slower, never wrong. `COLLATE pinyin` and the search columns are the same everywhere.
 */
const foundations = `
  DO $$ BEGIN
    CREATE COLLATION pinyin (provider = icu, locale = 'zh-u-co-pinyin');
  EXCEPTION WHEN OTHERS THEN
    CREATE COLLATION pinyin FROM "C";
  END $$;

  DO $$ BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
  EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'pg_trgm is not available: fragments are found by a scan';
  END $$;

  CREATE FUNCTION create_search_index(tab regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
      EXECUTE format('CREATE INDEX %s_search_ix ON %s USING gin (search_text gin_trgm_ops)', tab, tab);
    END IF;
  END $$;

  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END $$;
`;

const customer = `
  CREATE TABLE customer (
    id uuid NOT NULL CONSTRAINT customer_pk PRIMARY KEY,
    name varchar(200) NOT NULL CONSTRAINT customer_name_uq UNIQUE CONSTRAINT customer_name_ck CHECK (name <> ''),
    region varchar(100),
    contact_name varchar(100),
    phone varchar(50),
    fax varchar(50),
    email varchar(254),
    address varchar(300),
    postcode varchar(20),
    property_manager_name varchar(200),
    property_manager_contact varchar(100),
    property_manager_phone varchar(50),
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL
  );
  CREATE INDEX customer_name_ix ON customer (name COLLATE pinyin, id);
  CREATE INDEX customer_region_ix ON customer (region, id);
  CREATE INDEX customer_created_at_ix ON customer (created_at, id);
  CREATE INDEX customer_updated_at_ix ON customer (updated_at, id);
  SELECT create_search_index('customer');

  CREATE TABLE customer_name (
    id uuid NOT NULL CONSTRAINT customer_name_pk PRIMARY KEY,
    customer_id uuid NOT NULL CONSTRAINT customer_name_customer_fk REFERENCES customer ON DELETE CASCADE,
    name varchar(200) NOT NULL,
    until_at timestamptz NOT NULL
  );
  CREATE INDEX customer_name_customer_ix ON customer_name (customer_id, until_at DESC);
`;
