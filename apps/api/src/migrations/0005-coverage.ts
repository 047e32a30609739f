import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the rules found for each device, and the answers somebody relied on. */
export class Coverage0005 implements MigrationInterface {
  name = 'Coverage0005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(interval);
    await db.query(decision);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE coverage_decision, coverage_interval');
  }
}

/* Half-open [from_on, until_on). */
const interval = `
  CREATE TABLE coverage_interval (
    id uuid NOT NULL CONSTRAINT coverage_interval_pk PRIMARY KEY,
    device_id uuid NOT NULL CONSTRAINT coverage_interval_device_fk REFERENCES device ON DELETE CASCADE,
    contract_id uuid NOT NULL CONSTRAINT coverage_interval_contract_fk REFERENCES contract,
    stage varchar(10) NOT NULL CONSTRAINT coverage_interval_stage_ck CHECK (stage IN ('FREE', 'PAID')),
    starts_on date NOT NULL,
    nominal_end_on date NOT NULL,
    effective_end_on date NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    provisional boolean NOT NULL,
    clause_id varchar(10) NOT NULL,
    CONSTRAINT coverage_interval_range_ck CHECK (from_on < until_on),
    CONSTRAINT coverage_interval_line_uq UNIQUE (device_id, contract_id, stage, clause_id)
  );
  CREATE INDEX coverage_interval_contract_ix ON coverage_interval (contract_id);
`;

const decision = `
  CREATE TABLE coverage_decision (
    id uuid NOT NULL CONSTRAINT coverage_decision_pk PRIMARY KEY,
    device_id uuid NOT NULL CONSTRAINT coverage_decision_device_fk REFERENCES device,
    called_at timestamptz NOT NULL,
    decided_at timestamptz NOT NULL,
    decided_by_id uuid,
    decided_by varchar(100) NOT NULL,
    question jsonb NOT NULL,
    facts jsonb NOT NULL,
    answer jsonb NOT NULL,
    clause_ids text[] NOT NULL,
    terms_versions jsonb NOT NULL,
    rules_version varchar(40) NOT NULL,
    note varchar(1000)
  );
  CREATE INDEX coverage_decision_device_ix ON coverage_decision (device_id, decided_at DESC, id);
  CREATE TRIGGER coverage_decision_append_only_tr BEFORE UPDATE OR DELETE ON coverage_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
