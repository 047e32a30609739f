import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quotes: a draft may change, an issued one never does. */
export class Quotes0011 implements MigrationInterface {
  name = 'Quotes0011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(quote);
    await db.query(line);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE quote_line, quote, quote_number');
    await db.query('DROP FUNCTION refuse_quote_change, refuse_quote_line_change');
  }
}

/* Numbers run without a gap: the counter moves in the transaction that issues. That a quote has run out follows from the day. */
const quote = `
  CREATE TABLE quote_number (
    year integer NOT NULL CONSTRAINT quote_number_pk PRIMARY KEY,
    last integer NOT NULL CONSTRAINT quote_number_last_ck CHECK (last > 0)
  );

  CREATE TABLE quote (
    id uuid NOT NULL CONSTRAINT quote_pk PRIMARY KEY,
    number varchar(20) CONSTRAINT quote_number_uq UNIQUE,
    customer_id uuid NOT NULL CONSTRAINT quote_customer_fk REFERENCES customer,
    contract_id uuid CONSTRAINT quote_contract_fk REFERENCES contract,
    device_id uuid CONSTRAINT quote_device_fk REFERENCES device,
    list_id uuid NOT NULL CONSTRAINT quote_list_fk REFERENCES price_list,
    region varchar(100),
    status varchar(20) NOT NULL CONSTRAINT quote_status_ck
      CHECK (status IN ('DRAFT', 'ISSUED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    quoted_on date NOT NULL,
    valid_until_on date NOT NULL,
    fault jsonb,
    note text,
    line_count integer NOT NULL,
    total_fen bigint NOT NULL CONSTRAINT quote_total_ck CHECK (total_fen >= 0),
    ceiling jsonb NOT NULL,
    printed jsonb,
    issued_by_id uuid,
    issued_by varchar(100),
    issued_at timestamptz,
    accepted_on date,
    accepted_by varchar(100),
    decided_note text,
    decided_at timestamptz,
    copied_from_id uuid CONSTRAINT quote_copied_from_fk REFERENCES quote,
    search_text text NOT NULL,
    created_by varchar(100) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT quote_issued_ck CHECK (num_nulls(number, printed, issued_by, issued_at)
      = CASE WHEN status = 'DRAFT' THEN 4 ELSE 0 END),
    CONSTRAINT quote_valid_ck CHECK (status = 'DRAFT' OR valid_until_on >= quoted_on),
    CONSTRAINT quote_accepted_ck CHECK ((status = 'ACCEPTED') = (accepted_on IS NOT NULL)
      AND (status = 'ACCEPTED') = (accepted_by IS NOT NULL)
      AND (accepted_on IS NULL OR accepted_on BETWEEN quoted_on AND valid_until_on)),
    CONSTRAINT quote_decided_ck CHECK ((status IN ('DRAFT', 'ISSUED')) = (decided_at IS NULL))
  );
  CREATE INDEX quote_customer_ix ON quote (customer_id, updated_at, id);
  CREATE INDEX quote_contract_ix ON quote (contract_id);
  CREATE INDEX quote_device_ix ON quote (device_id);
  CREATE INDEX quote_list_ix ON quote (list_id, status, valid_until_on);
  CREATE INDEX quote_quoted_on_ix ON quote (quoted_on, id);
  CREATE INDEX quote_valid_until_on_ix ON quote (valid_until_on, id);
  CREATE INDEX quote_updated_at_ix ON quote (updated_at, id);
  SELECT create_search_index('quote');

  CREATE FUNCTION refuse_quote_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    decision text[] := ARRAY['status', 'accepted_on', 'accepted_by', 'decided_note', 'decided_at', 'updated_at', 'version'];
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.status = 'ISSUED' AND NEW.status IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN')
      AND to_jsonb(OLD) - decision = to_jsonb(NEW) - decision THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an issued quote is never changed' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER quote_issued_tr BEFORE UPDATE OR DELETE ON quote
    FOR EACH ROW WHEN (OLD.status <> 'DRAFT') EXECUTE FUNCTION refuse_quote_change();
  CREATE TRIGGER quote_no_truncate_tr BEFORE TRUNCATE ON quote
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/* What it says of the item, the list and the price is its own copy: no list, part or service changes it. */
const line = `
  CREATE TABLE quote_line (
    id uuid NOT NULL CONSTRAINT quote_line_pk PRIMARY KEY,
    quote_id uuid NOT NULL CONSTRAINT quote_line_quote_fk REFERENCES quote ON DELETE CASCADE,
    position integer NOT NULL CONSTRAINT quote_line_position_ck CHECK (position > 0),
    part_id uuid CONSTRAINT quote_line_part_fk REFERENCES part,
    service_id uuid CONSTRAINT quote_line_service_fk REFERENCES service_item,
    item_id uuid NOT NULL,
    number varchar(60) NOT NULL,
    name varchar(200) NOT NULL,
    model varchar(100),
    unit varchar(20) NOT NULL,
    quantity_hundredths integer NOT NULL CONSTRAINT quote_line_quantity_ck
      CHECK (quantity_hundredths BETWEEN 1 AND 999900),
    price_fen bigint NOT NULL CONSTRAINT quote_line_price_ck CHECK (price_fen >= 0),
    list_price_fen bigint CONSTRAINT quote_line_list_price_ck CHECK (list_price_fen >= 0),
    own_price boolean NOT NULL,
    edition_id uuid CONSTRAINT quote_line_edition_fk REFERENCES price_edition,
    payer varchar(10) NOT NULL CONSTRAINT quote_line_payer_ck CHECK (payer IN ('CLIENT', 'US')),
    amount_fen bigint NOT NULL,
    fee jsonb NOT NULL,
    proof jsonb NOT NULL,
    reason text,
    problem varchar(20),
    CONSTRAINT quote_line_position_uq UNIQUE (quote_id, position),
    CONSTRAINT quote_line_item_ck
      CHECK (num_nonnulls(part_id, service_id) = 1 AND item_id = coalesce(part_id, service_id)),
    CONSTRAINT quote_line_amount_ck
      CHECK (amount_fen = CASE WHEN payer = 'CLIENT' THEN (price_fen * quantity_hundredths + 50) / 100 ELSE 0 END)
  );
  CREATE INDEX quote_line_item_ix ON quote_line (item_id, quote_id);

  CREATE FUNCTION refuse_quote_line_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT FROM quote q WHERE q.status <> 'DRAFT'
               AND q.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.quote_id END,
                            CASE WHEN TG_OP <> 'DELETE' THEN NEW.quote_id END)) THEN
      RAISE EXCEPTION 'a line of an issued quote is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER quote_line_issued_tr BEFORE INSERT OR UPDATE OR DELETE ON quote_line
    FOR EACH ROW EXECUTE FUNCTION refuse_quote_line_change();
  CREATE TRIGGER quote_line_no_truncate_tr BEFORE TRUNCATE ON quote_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
