import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue of spare parts, what they fit, their photos; and where parts lie. */
export class PartsAndPlaces0008 implements MigrationInterface {
  name = 'PartsAndPlaces0008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(part);
    await db.query(place);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE shelf, stock_place, part_photo, part_product, part');
  }
}

const part = `
  CREATE TABLE part (
    id uuid NOT NULL CONSTRAINT part_pk PRIMARY KEY,
    number varchar(60) NOT NULL CONSTRAINT part_number_uq UNIQUE CONSTRAINT part_number_ck CHECK (number <> ''),
    name varchar(200) NOT NULL,
    model varchar(100),
    unit varchar(20) NOT NULL,
    category varchar(20) NOT NULL CONSTRAINT part_category_ck
      CHECK (category IN ('BOARD', 'ACCESSORY', 'CONSUMABLE', 'TOOL', 'SUBSTITUTE')),
    tracking varchar(20) NOT NULL CONSTRAINT part_tracking_ck CHECK (tracking IN ('QUANTITY', 'SERIAL')),
    manufacturer varchar(100),
    supplier varchar(200),
    supplier_term_months integer CONSTRAINT part_supplier_term_ck CHECK (supplier_term_months BETWEEN 0 AND 240),
    minimum_stock integer NOT NULL CONSTRAINT part_minimum_stock_ck CHECK (minimum_stock >= 0),
    shelf_life_days integer CONSTRAINT part_shelf_life_ck CHECK (shelf_life_days > 0),
    active boolean NOT NULL,
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL
  );
  CREATE INDEX part_name_ix ON part (name COLLATE pinyin, id);
  CREATE INDEX part_model_ix ON part (model, id);
  CREATE INDEX part_category_ix ON part (category, id);
  CREATE INDEX part_supplier_ix ON part (supplier COLLATE pinyin, id);
  CREATE INDEX part_updated_at_ix ON part (updated_at, id);
  SELECT create_search_index('part');

  CREATE TABLE part_product (
    id uuid NOT NULL CONSTRAINT part_product_pk PRIMARY KEY,
    part_id uuid NOT NULL CONSTRAINT part_product_part_fk REFERENCES part ON DELETE CASCADE,
    product_id uuid NOT NULL CONSTRAINT part_product_product_fk REFERENCES product,
    equivalent boolean NOT NULL,
    CONSTRAINT part_product_uq UNIQUE (part_id, product_id)
  );
  CREATE INDEX part_product_product_ix ON part_product (product_id, part_id);

  CREATE TABLE part_photo (
    part_id uuid NOT NULL CONSTRAINT part_photo_pk PRIMARY KEY
      CONSTRAINT part_photo_part_fk REFERENCES part ON DELETE CASCADE,
    content bytea NOT NULL,
    thumbnail bytea NOT NULL,
    digest varchar(64) NOT NULL
  );
`;

/* K-03: a store on the client's site has a named keeper. */
const place = `
  CREATE TABLE stock_place (
    id uuid NOT NULL CONSTRAINT stock_place_pk PRIMARY KEY,
    code varchar(30) NOT NULL CONSTRAINT stock_place_code_uq UNIQUE
      CONSTRAINT stock_place_code_ck CHECK (code <> ''),
    name varchar(200) NOT NULL,
    kind varchar(20) NOT NULL CONSTRAINT stock_place_kind_ck CHECK (kind IN ('WAREHOUSE', 'VAN', 'SITE')),
    region varchar(100),
    address varchar(200),
    keeper varchar(100),
    contract_id uuid CONSTRAINT stock_place_contract_fk REFERENCES contract,
    active boolean NOT NULL,
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT stock_place_keeper_ck CHECK (kind <> 'SITE' OR keeper IS NOT NULL)
  );
  CREATE INDEX stock_place_name_ix ON stock_place (name COLLATE pinyin, id);
  CREATE INDEX stock_place_contract_ix ON stock_place (contract_id);

  CREATE TABLE shelf (
    id uuid NOT NULL CONSTRAINT shelf_pk PRIMARY KEY,
    place_id uuid NOT NULL CONSTRAINT shelf_place_fk REFERENCES stock_place ON DELETE CASCADE,
    code varchar(30) NOT NULL CONSTRAINT shelf_code_ck CHECK (code <> ''),
    version integer NOT NULL,
    CONSTRAINT shelf_code_uq UNIQUE (place_id, code)
  );
`;
