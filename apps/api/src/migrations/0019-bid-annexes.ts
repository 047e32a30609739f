import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom and what a bid showed: a draft may change, an issued annex never does. */
export class BidAnnexes0019 implements MigrationInterface {
  name = 'BidAnnexes0019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(annex);
    await db.query(chosen);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE bid_annex_certificate, bid_annex_person, bid_annex, bid_annex_number');
    await db.query('DROP FUNCTION refuse_bid_annex_change, refuse_bid_annex_choice');
  }
}

/* Issued, it may still be told how far its paper is, and later which contract it won. */
const annex = `
  CREATE TABLE bid_annex_number (
    year integer NOT NULL CONSTRAINT bid_annex_number_pk PRIMARY KEY,
    last integer NOT NULL CONSTRAINT bid_annex_number_last_ck CHECK (last > 0)
  );

  CREATE TABLE bid_annex (
    id uuid NOT NULL CONSTRAINT bid_annex_pk PRIMARY KEY,
    number varchar(20) CONSTRAINT bid_annex_number_uq UNIQUE,
    project_name varchar(200) NOT NULL CONSTRAINT bid_annex_project_name_ck CHECK (project_name <> ''),
    recipient varchar(200) NOT NULL CONSTRAINT bid_annex_recipient_ck CHECK (recipient <> ''),
    bid_on date NOT NULL,
    contract_from_on date,
    contract_until_on date,
    contract_id uuid CONSTRAINT bid_annex_contract_fk REFERENCES contract,
    state varchar(10) NOT NULL CONSTRAINT bid_annex_state_ck CHECK (state IN ('DRAFT', 'ISSUED')),
    include_scans boolean NOT NULL,
    note text,
    contents jsonb,
    issued_by_id uuid,
    issued_by varchar(100),
    issued_at timestamptz,
    retain_until_on date,
    paper_state varchar(10) CONSTRAINT bid_annex_paper_state_ck
      CHECK (paper_state IN ('QUEUED', 'MAKING', 'READY', 'FAILED')),
    paper_done integer NOT NULL,
    paper_total integer NOT NULL,
    paper_problem jsonb,
    search_text text NOT NULL,
    created_by varchar(100) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT bid_annex_issued_ck CHECK (num_nulls(number, contents, issued_by, issued_at, paper_state)
      = CASE WHEN state = 'DRAFT' THEN 5 ELSE 0 END),
    CONSTRAINT bid_annex_contract_dates_ck CHECK (contract_until_on >= coalesce(contract_from_on, bid_on))
  );
  CREATE INDEX bid_annex_contract_ix ON bid_annex (contract_id);
  CREATE INDEX bid_annex_bid_on_ix ON bid_annex (bid_on, id);
  CREATE INDEX bid_annex_updated_at_ix ON bid_annex (updated_at, id);
  SELECT create_search_index('bid_annex');

  CREATE FUNCTION refuse_bid_annex_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    later text[] := ARRAY['paper_state', 'paper_done', 'paper_total', 'paper_problem', 'contract_id', 'updated_at', 'version'];
  BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - later = to_jsonb(NEW) - later THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an issued annex is never changed' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER bid_annex_issued_tr BEFORE UPDATE OR DELETE ON bid_annex
    FOR EACH ROW WHEN (OLD.state <> 'DRAFT') EXECUTE FUNCTION refuse_bid_annex_change();
  CREATE TRIGGER bid_annex_no_truncate_tr BEFORE TRUNCATE ON bid_annex
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

/* A certificate without a person is a qualification of the company. */
const chosen = `
  CREATE TABLE bid_annex_person (
    id uuid NOT NULL CONSTRAINT bid_annex_person_pk PRIMARY KEY,
    annex_id uuid NOT NULL CONSTRAINT bid_annex_person_annex_fk REFERENCES bid_annex ON DELETE CASCADE,
    person_id uuid NOT NULL CONSTRAINT bid_annex_person_person_fk REFERENCES person,
    position integer NOT NULL CONSTRAINT bid_annex_person_position_ck CHECK (position > 0),
    with_insurance boolean NOT NULL,
    CONSTRAINT bid_annex_person_uq UNIQUE (annex_id, person_id)
  );
  CREATE INDEX bid_annex_person_person_ix ON bid_annex_person (person_id);

  CREATE TABLE bid_annex_certificate (
    id uuid NOT NULL CONSTRAINT bid_annex_certificate_pk PRIMARY KEY,
    annex_id uuid NOT NULL CONSTRAINT bid_annex_certificate_annex_fk REFERENCES bid_annex ON DELETE CASCADE,
    person_id uuid CONSTRAINT bid_annex_certificate_person_fk REFERENCES person,
    certificate_id uuid NOT NULL CONSTRAINT bid_annex_certificate_certificate_fk REFERENCES certificate,
    position integer NOT NULL CONSTRAINT bid_annex_certificate_position_ck CHECK (position > 0),
    CONSTRAINT bid_annex_certificate_uq UNIQUE (annex_id, certificate_id)
  );
  CREATE INDEX bid_annex_certificate_certificate_ix ON bid_annex_certificate (certificate_id);

  CREATE FUNCTION refuse_bid_annex_choice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF EXISTS (SELECT FROM bid_annex a WHERE a.state <> 'DRAFT'
               AND a.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.annex_id END,
                            CASE WHEN TG_OP <> 'DELETE' THEN NEW.annex_id END)) THEN
      RAISE EXCEPTION 'the contents of an issued annex are never changed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER bid_annex_person_issued_tr BEFORE INSERT OR UPDATE OR DELETE ON bid_annex_person
    FOR EACH ROW EXECUTE FUNCTION refuse_bid_annex_choice();
  CREATE TRIGGER bid_annex_certificate_issued_tr BEFORE INSERT OR UPDATE OR DELETE ON bid_annex_certificate
    FOR EACH ROW EXECUTE FUNCTION refuse_bid_annex_choice();
`;
