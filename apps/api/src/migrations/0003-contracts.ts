import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts, the versions of their terms, the certificates that start the clocks, and the retention money. */
export class Contracts0003 implements MigrationInterface {
  name = 'Contracts0003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(contract);
    await db.query(certificate);
    await db.query(retention);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE retention_entry, acceptance_certificate, contract_terms_version, contract');
  }
}

/*
 * What the rules found, for lists to compare dates with: the stage is stages[1] before stage_from[1], then
 * stages[2], and so on. The stage of a day is read with width_bucket; it is never stored.
 */
const contract = `
  CREATE TABLE contract (
    id uuid NOT NULL CONSTRAINT contract_pk PRIMARY KEY,
    number varchar(60) NOT NULL CONSTRAINT contract_number_uq UNIQUE CONSTRAINT contract_number_ck CHECK (number <> ''),
    name varchar(200) NOT NULL,
    customer_id uuid NOT NULL CONSTRAINT contract_customer_fk REFERENCES customer,
    kind varchar(20) NOT NULL CONSTRAINT contract_kind_ck CHECK (kind IN ('GOODS', 'CONSTRUCTION')),
    plans text[] NOT NULL,
    region varchar(100),
    signed_on date,
    project_lead varchar(100),
    service_office varchar(200),
    service_phone varchar(50),
    settlement_fen bigint CONSTRAINT contract_settlement_ck CHECK (settlement_fen >= 0),
    retention_fen bigint CONSTRAINT contract_retention_ck CHECK (retention_fen >= 0),
    retention_balance_fen bigint NOT NULL CONSTRAINT contract_retention_balance_ck CHECK (retention_balance_fen >= 0),
    retention_released_on date,
    terms_version integer NOT NULL,
    contradiction_count integer NOT NULL,
    open_contradiction_count integer NOT NULL,
    floor_warning_count integer NOT NULL,
    free_until_on date,
    paid_until_on date,
    stage_from date[] NOT NULL,
    stages text[] NOT NULL,
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT contract_open_contradictions_ck
      CHECK (open_contradiction_count BETWEEN 0 AND contradiction_count),
    CONSTRAINT contract_stages_ck CHECK (cardinality(stages) = cardinality(stage_from) + 1)
  );
  CREATE INDEX contract_customer_ix ON contract (customer_id, number, id);
  CREATE INDEX contract_name_ix ON contract (name COLLATE pinyin, id);
  CREATE INDEX contract_signed_on_ix ON contract (signed_on, id);
  CREATE INDEX contract_free_until_on_ix ON contract (free_until_on, id);
  CREATE INDEX contract_paid_until_on_ix ON contract (paid_until_on, id);
  CREATE INDEX contract_updated_at_ix ON contract (updated_at, id);
  SELECT create_search_index('contract');

  CREATE TABLE contract_terms_version (
    id uuid NOT NULL CONSTRAINT contract_terms_version_pk PRIMARY KEY,
    contract_id uuid NOT NULL CONSTRAINT contract_terms_version_contract_fk REFERENCES contract ON DELETE CASCADE,
    version integer NOT NULL,
    terms jsonb NOT NULL,
    reason text NOT NULL,
    changed_by_id uuid,
    changed_by varchar(100) NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT contract_terms_version_version_uq UNIQUE (contract_id, version)
  );
  CREATE TRIGGER contract_terms_version_append_only_tr BEFORE UPDATE ON contract_terms_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/* The state (submitted, proposed, confirmed) depends on today: it is read from the dates and never stored. */
const certificate = `
  CREATE TABLE acceptance_certificate (
    id uuid NOT NULL CONSTRAINT acceptance_certificate_pk PRIMARY KEY,
    contract_id uuid NOT NULL CONSTRAINT acceptance_certificate_contract_fk REFERENCES contract,
    number varchar(60) NOT NULL CONSTRAINT acceptance_certificate_number_ck CHECK (number <> ''),
    submitted_on date,
    proposed_on date,
    accepted_on date,
    start_basis varchar(30) NOT NULL CONSTRAINT acceptance_certificate_start_basis_ck
      CHECK (start_basis IN ('CONTRACT_ACCEPTANCE', 'PROJECT_ACCEPTANCE', 'COMPLETION_ACCEPTANCE')),
    taken_over_on date,
    promised_effective_end_on date,
    note text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT acceptance_certificate_number_uq UNIQUE (contract_id, number),
    CONSTRAINT acceptance_certificate_contract_uq UNIQUE (id, contract_id),
    CONSTRAINT acceptance_certificate_dates_ck CHECK (submitted_on IS NOT NULL OR accepted_on IS NOT NULL),
    CONSTRAINT acceptance_certificate_proposed_ck CHECK ((proposed_on IS NULL) = (submitted_on IS NULL))
  );
  CREATE INDEX acceptance_certificate_contract_ix ON acceptance_certificate (contract_id, accepted_on, id);
`;

const retention = `
  CREATE TABLE retention_entry (
    id uuid NOT NULL CONSTRAINT retention_entry_pk PRIMARY KEY,
    contract_id uuid NOT NULL CONSTRAINT retention_entry_contract_fk REFERENCES contract,
    kind varchar(20) NOT NULL CONSTRAINT retention_entry_kind_ck
      CHECK (kind IN ('WITHHELD', 'DEDUCTED', 'RECEIVABLE', 'RELEASED')),
    amount_fen bigint NOT NULL CONSTRAINT retention_entry_amount_ck CHECK (amount_fen > 0),
    entered_on date NOT NULL,
    reason text NOT NULL,
    recorded_by_id uuid,
    recorded_by varchar(100) NOT NULL,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX retention_entry_contract_ix ON retention_entry (contract_id, recorded_at, id);
  CREATE TRIGGER retention_entry_append_only_tr BEFORE UPDATE OR DELETE ON retention_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
