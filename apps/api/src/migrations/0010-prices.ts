import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Services we sell, price lists in editions, the prices they published, and what others charge. */
export class Prices0010 implements MigrationInterface {
  name = 'Prices0010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(customerClass);
    await db.query(item);
    await db.query(list);
    await db.query(draft);
    await db.query(price);
    await db.query(sample);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE market_sample, price, price_draft_line, price_edition, price_list');
    await db.query('DROP FUNCTION refuse_late_price, new_id');
    await db.query('DROP VIEW price_item');
    await db.query('DROP TABLE service_item');
    await db.query('ALTER TABLE customer DROP COLUMN customer_class');
  }
}

const classes = `'STANDARD', 'KEY_ACCOUNT', 'PUBLIC_SECTOR', 'TRADE'`;

const customerClass = `
  ALTER TABLE customer ADD COLUMN customer_class varchar(20) NOT NULL DEFAULT 'STANDARD'
    CONSTRAINT customer_class_ck CHECK (customer_class IN (${classes}));
`;

/* `new_id` makes ids of the time as the program does (UUID version 7), for rows that SQL makes by itself. */
const item = `
  CREATE FUNCTION new_id() RETURNS uuid LANGUAGE sql VOLATILE AS $$
    SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
      PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
  $$;

  CREATE TABLE service_item (
    id uuid NOT NULL CONSTRAINT service_item_pk PRIMARY KEY,
    code varchar(60) NOT NULL CONSTRAINT service_item_code_uq UNIQUE CONSTRAINT service_item_code_ck CHECK (code <> ''),
    name varchar(200) NOT NULL,
    cost_class varchar(30) NOT NULL CONSTRAINT service_item_cost_class_ck CHECK (cost_class IN
      ('LABOUR', 'VISIT', 'BOARD_REPAIR', 'PART_REPAIR', 'SOFTWARE_UPGRADE', 'OTHER')),
    unit varchar(20) NOT NULL,
    active boolean NOT NULL,
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL
  );
  SELECT create_search_index('service_item');

  CREATE VIEW price_item AS
    SELECT id, 'PART'::varchar AS kind, number, name, model, unit, category::varchar, NULL::varchar AS cost_class,
      active, search_text
    FROM part
    UNION ALL
    SELECT id, 'SERVICE', code, name, NULL, unit, NULL, cost_class, active, search_text
    FROM service_item;
`;

/*
 * What was published stays as it was: the row refuses every change, and a price can only be written in the
 * transaction that publishes its edition (price_edition_fk, checked at commit, and refuse_late_price).
 */
const list = `
  CREATE TABLE price_list (
    id uuid NOT NULL CONSTRAINT price_list_pk PRIMARY KEY,
    code varchar(30) NOT NULL CONSTRAINT price_list_code_uq UNIQUE CONSTRAINT price_list_code_ck CHECK (code <> ''),
    name varchar(200) NOT NULL,
    region varchar(100) CONSTRAINT price_list_region_ck CHECK (region <> ''),
    customer_class varchar(20) NOT NULL CONSTRAINT price_list_class_ck CHECK (customer_class IN (${classes})),
    tax_included boolean NOT NULL,
    active boolean NOT NULL,
    note text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL
  );
  CREATE UNIQUE INDEX price_list_scope_uq ON price_list (coalesce(region, ''), customer_class) WHERE active;

  CREATE TABLE price_edition (
    id uuid NOT NULL CONSTRAINT price_edition_pk PRIMARY KEY,
    list_id uuid NOT NULL CONSTRAINT price_edition_list_fk REFERENCES price_list,
    number integer CONSTRAINT price_edition_number_ck CHECK (number > 0),
    status varchar(20) NOT NULL CONSTRAINT price_edition_status_ck
      CHECK (status IN ('DRAFT', 'PROPOSED', 'PUBLISHED', 'DISCARDED')),
    base_id uuid CONSTRAINT price_edition_base_fk REFERENCES price_edition,
    effective_from date,
    reason text,
    few_samples_reason text,
    item_count integer,
    changed_count integer,
    judged_by jsonb,
    proposed_by_id uuid,
    proposed_by varchar(100),
    proposed_at timestamptz,
    published_by_id uuid,
    published_by varchar(100),
    published_at timestamptz,
    created_by varchar(100) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT price_edition_number_uq UNIQUE (list_id, number),
    CONSTRAINT price_edition_frozen_uq UNIQUE (id, list_id, number, effective_from, published_at),
    CONSTRAINT price_edition_published_ck CHECK ((status = 'PUBLISHED') = (number IS NOT NULL)
      AND (status = 'PUBLISHED') = (published_at IS NOT NULL)
      AND (status = 'PUBLISHED') = (item_count IS NOT NULL)
      AND (status = 'PUBLISHED') = (changed_count IS NOT NULL)
      AND (status = 'PUBLISHED') = (judged_by IS NOT NULL)
      AND (status NOT IN ('PUBLISHED', 'PROPOSED') OR effective_from IS NOT NULL)),
    CONSTRAINT price_edition_proposed_ck CHECK (status <> 'PROPOSED' OR proposed_at IS NOT NULL)
  );
  CREATE UNIQUE INDEX price_edition_open_uq ON price_edition (list_id) WHERE status IN ('DRAFT', 'PROPOSED');
  CREATE INDEX price_edition_in_force_ix ON price_edition (list_id, effective_from DESC, number DESC)
    WHERE status = 'PUBLISHED';
  CREATE TRIGGER price_edition_published_tr BEFORE UPDATE OR DELETE ON price_edition
    FOR EACH ROW WHEN (OLD.status IN ('PUBLISHED', 'DISCARDED')) EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER price_edition_no_truncate_tr BEFORE TRUNCATE ON price_edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const draft = `
  CREATE TABLE price_draft_line (
    id uuid NOT NULL CONSTRAINT price_draft_line_pk PRIMARY KEY,
    edition_id uuid NOT NULL CONSTRAINT price_draft_line_edition_fk REFERENCES price_edition,
    part_id uuid CONSTRAINT price_draft_line_part_fk REFERENCES part,
    service_id uuid CONSTRAINT price_draft_line_service_fk REFERENCES service_item,
    item_id uuid NOT NULL,
    old_price_fen bigint,
    price_fen bigint CONSTRAINT price_draft_line_price_ck CHECK (price_fen >= 0),
    reason text,
    changed_by_id uuid,
    changed_by varchar(100),
    changed_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT price_draft_line_item_uq UNIQUE (edition_id, item_id),
    CONSTRAINT price_draft_line_item_ck
      CHECK (num_nonnulls(part_id, service_id) = 1 AND item_id = coalesce(part_id, service_id))
  );
  CREATE INDEX price_draft_line_part_ix ON price_draft_line (part_id) WHERE part_id IS NOT NULL;
  CREATE INDEX price_draft_line_service_ix ON price_draft_line (service_id) WHERE service_id IS NOT NULL;
`;

/* An end is never stored: the next first day is the end, so two prices can never hold on one day. */
const price = `
  CREATE TABLE price (
    id uuid NOT NULL CONSTRAINT price_pk PRIMARY KEY,
    list_id uuid NOT NULL,
    edition_id uuid NOT NULL,
    edition_number integer NOT NULL,
    valid_from date NOT NULL,
    published_at timestamptz NOT NULL,
    part_id uuid CONSTRAINT price_part_fk REFERENCES part,
    service_id uuid CONSTRAINT price_service_fk REFERENCES service_item,
    item_id uuid NOT NULL,
    unit varchar(20) NOT NULL,
    price_fen bigint CONSTRAINT price_price_ck CHECK (price_fen >= 0),
    proof jsonb NOT NULL,
    reason text,
    changed_by varchar(100),
    changed_at timestamptz,
    CONSTRAINT price_first_day_uq UNIQUE (list_id, item_id, valid_from, edition_number),
    CONSTRAINT price_item_ck
      CHECK (num_nonnulls(part_id, service_id) = 1 AND item_id = coalesce(part_id, service_id)),
    CONSTRAINT price_edition_fk FOREIGN KEY (edition_id, list_id, edition_number, valid_from, published_at)
      REFERENCES price_edition (id, list_id, number, effective_from, published_at) DEFERRABLE INITIALLY DEFERRED
  );
  CREATE INDEX price_edition_ix ON price (edition_id, item_id);
  CREATE INDEX price_part_ix ON price (part_id) WHERE part_id IS NOT NULL;
  CREATE INDEX price_service_ix ON price (service_id) WHERE service_id IS NOT NULL;

  CREATE FUNCTION refuse_late_price() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT edition_id FROM added) a
               JOIN price_edition e ON e.id = a.edition_id WHERE e.status IN ('PUBLISHED', 'DISCARDED')) THEN
      RAISE EXCEPTION 'the edition is published already' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER price_late_tr AFTER INSERT ON price REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_price();
  CREATE TRIGGER price_append_only_tr BEFORE UPDATE OR DELETE ON price
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER price_no_truncate_tr BEFORE TRUNCATE ON price
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/* A sample is only ever withdrawn, once, with a reason. */
const sample = `
  CREATE TABLE market_sample (
    id uuid NOT NULL CONSTRAINT market_sample_pk PRIMARY KEY,
    part_id uuid CONSTRAINT market_sample_part_fk REFERENCES part,
    service_id uuid CONSTRAINT market_sample_service_fk REFERENCES service_item,
    item_id uuid NOT NULL,
    price_fen bigint NOT NULL CONSTRAINT market_sample_price_ck CHECK (price_fen > 0),
    sampled_on date NOT NULL,
    region varchar(100) CONSTRAINT market_sample_region_ck CHECK (region <> ''),
    source varchar(200) NOT NULL CONSTRAINT market_sample_source_ck CHECK (source <> ''),
    note text,
    recorded_by_id uuid,
    recorded_by varchar(100) NOT NULL,
    recorded_at timestamptz NOT NULL,
    withdrawn_by_id uuid,
    withdrawn_by varchar(100),
    withdrawn_at timestamptz,
    withdrawn_reason text,
    CONSTRAINT market_sample_item_ck
      CHECK (num_nonnulls(part_id, service_id) = 1 AND item_id = coalesce(part_id, service_id)),
    CONSTRAINT market_sample_withdrawn_ck CHECK (num_nulls(withdrawn_by, withdrawn_at, withdrawn_reason) IN (0, 3))
  );
  CREATE INDEX market_sample_item_ix ON market_sample (item_id, sampled_on);
  CREATE INDEX market_sample_part_ix ON market_sample (part_id) WHERE part_id IS NOT NULL;
  CREATE INDEX market_sample_service_ix ON market_sample (service_id) WHERE service_id IS NOT NULL;
  CREATE INDEX market_sample_sampled_on_ix ON market_sample (sampled_on, id);
  CREATE TRIGGER market_sample_kept_tr BEFORE UPDATE ON market_sample
    FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
      OR (OLD.id, OLD.item_id, OLD.price_fen, OLD.sampled_on, OLD.region, OLD.source, OLD.note, OLD.recorded_by_id,
          OLD.recorded_by, OLD.recorded_at) IS DISTINCT FROM
         (NEW.id, NEW.item_id, NEW.price_fen, NEW.sampled_on, NEW.region, NEW.source, NEW.note, NEW.recorded_by_id,
          NEW.recorded_by, NEW.recorded_at))
    EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER market_sample_append_only_tr BEFORE DELETE ON market_sample
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER market_sample_no_truncate_tr BEFORE TRUNCATE ON market_sample
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
