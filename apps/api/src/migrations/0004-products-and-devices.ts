import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What we sell, the single units of it, and the certificates that list them. */
export class ProductsAndDevices0004 implements MigrationInterface {
  name = 'ProductsAndDevices0004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(product);
    await db.query(device);
    await db.query(listing);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE certificate_device, device, product');
  }
}

const product = `
  CREATE TABLE product (
    id uuid NOT NULL CONSTRAINT product_pk PRIMARY KEY,
    name varchar(200) NOT NULL,
    model varchar(100) NOT NULL CONSTRAINT product_model_uq UNIQUE CONSTRAINT product_model_ck CHECK (model <> ''),
    category varchar(30) NOT NULL CONSTRAINT product_category_ck CHECK (category IN ('CCTV', 'ALARM', 'INTERCOM',
      'SMART_HOME', 'NETWORK', 'PARKING', 'ACCESS_CONTROL', 'BUILDING_AUTOMATION')),
    manufacturer varchar(100),
    unit varchar(20) NOT NULL,
    oem_term_months integer CONSTRAINT product_oem_term_ck CHECK (oem_term_months BETWEEN 0 AND 240),
    software_ended_on date,
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL
  );
  CREATE INDEX product_name_ix ON product (name COLLATE pinyin, id);
  CREATE INDEX product_category_ix ON product (category, id);
  CREATE INDEX product_manufacturer_ix ON product (manufacturer, id);
  CREATE INDEX product_updated_at_ix ON product (updated_at, id);
  SELECT create_search_index('product');
`;

/* What the rules found: latest inclusive effective ends, and the stages as in contract. */
const device = `
  CREATE TABLE device (
    id uuid NOT NULL CONSTRAINT device_pk PRIMARY KEY,
    serial varchar(100) NOT NULL CONSTRAINT device_serial_ck CHECK (serial <> ''),
    product_id uuid NOT NULL CONSTRAINT device_product_fk REFERENCES product,
    customer_id uuid NOT NULL CONSTRAINT device_customer_fk REFERENCES customer,
    contract_id uuid CONSTRAINT device_contract_fk REFERENCES contract,
    sold_on date,
    position varchar(200) NOT NULL,
    status varchar(20) NOT NULL CONSTRAINT device_status_ck CHECK (status IN ('IN_SERVICE', 'RETIRED')),
    retired_on date,
    replaces_id uuid CONSTRAINT device_replaces_fk REFERENCES device CONSTRAINT device_replaces_uq UNIQUE,
    out_of_service_days integer NOT NULL CONSTRAINT device_out_of_service_ck CHECK (out_of_service_days >= 0),
    free_until_on date,
    paid_until_on date,
    stage_from date[] NOT NULL,
    stages text[] NOT NULL,
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT device_serial_uq UNIQUE (product_id, serial),
    CONSTRAINT device_retired_ck CHECK ((status = 'RETIRED') = (retired_on IS NOT NULL)),
    CONSTRAINT device_stages_ck CHECK (cardinality(stages) = cardinality(stage_from) + 1),
    CONSTRAINT device_replaced_ck CHECK (replaces_id <> id)
  );
  CREATE INDEX device_serial_ix ON device (serial, id);
  CREATE INDEX device_customer_ix ON device (customer_id, serial, id);
  CREATE INDEX device_contract_ix ON device (contract_id, serial, id);
  CREATE INDEX device_product_ix ON device (product_id, serial, id);
  CREATE INDEX device_position_ix ON device (position COLLATE pinyin, id);
  CREATE INDEX device_sold_on_ix ON device (sold_on, id);
  CREATE INDEX device_free_until_on_ix ON device (free_until_on, id);
  CREATE INDEX device_paid_until_on_ix ON device (paid_until_on, id);
  CREATE INDEX device_created_at_ix ON device (created_at, id);
  CREATE INDEX device_updated_at_ix ON device (updated_at, id);
  SELECT create_search_index('device');
`;

/* A device may be listed under several contracts, once under each: the composite key repeats that. */
const listing = `
  CREATE TABLE certificate_device (
    id uuid NOT NULL CONSTRAINT certificate_device_pk PRIMARY KEY,
    certificate_id uuid NOT NULL,
    contract_id uuid NOT NULL,
    device_id uuid NOT NULL CONSTRAINT certificate_device_device_fk REFERENCES device ON DELETE CASCADE,
    CONSTRAINT certificate_device_certificate_fk FOREIGN KEY (certificate_id, contract_id)
      REFERENCES acceptance_certificate (id, contract_id),
    CONSTRAINT certificate_device_contract_uq UNIQUE (device_id, contract_id)
  );
  CREATE INDEX certificate_device_certificate_ix ON certificate_device (certificate_id, device_id);
  CREATE INDEX certificate_device_contract_ix ON certificate_device (contract_id, device_id);
`;
