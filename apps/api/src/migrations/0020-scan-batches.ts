import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Many scans at once on their way to their certificates, and sheets of staff and certificates on theirs. */
export class ScanBatches0020 implements MigrationInterface {
  name = 'ScanBatches0020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(batches);
    await db.query(imports);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE scan_item, scan_batch');
    await db.query(withoutPeople);
  }
}

const batches = `
  CREATE TABLE scan_batch (
    id uuid NOT NULL CONSTRAINT scan_batch_pk PRIMARY KEY,
    name varchar(200) NOT NULL,
    state varchar(10) NOT NULL CONSTRAINT scan_batch_state_ck
      CHECK (state IN ('OPEN', 'APPLYING', 'APPLIED', 'DISCARDED')),
    item_count integer NOT NULL,
    processed integer NOT NULL,
    created_by_id uuid,
    created_by varchar(100) NOT NULL,
    created_at timestamptz NOT NULL,
    applied_by_id uuid,
    applied_by varchar(100),
    applied_at timestamptz,
    version integer NOT NULL
  );
  CREATE INDEX scan_batch_created_at_ix ON scan_batch (created_at, id);

  CREATE TABLE scan_item (
    id uuid NOT NULL CONSTRAINT scan_item_pk PRIMARY KEY,
    batch_id uuid NOT NULL CONSTRAINT scan_item_batch_fk REFERENCES scan_batch ON DELETE CASCADE,
    position integer NOT NULL,
    path varchar(500) NOT NULL,
    state varchar(20) NOT NULL CONSTRAINT scan_item_state_ck
      CHECK (state IN ('UNMATCHED', 'NEEDS_CERTIFICATE', 'MATCHED', 'LEFT_OUT', 'APPLIED', 'FAILED')),
    person_id uuid CONSTRAINT scan_item_person_fk REFERENCES person,
    type_id uuid CONSTRAINT scan_item_type_fk REFERENCES certificate_type,
    certificate_id uuid CONSTRAINT scan_item_certificate_fk REFERENCES certificate ON DELETE SET NULL,
    problem varchar(30),
    candidates uuid[] NOT NULL,
    by_hand boolean NOT NULL,
    refusal jsonb,
    CONSTRAINT scan_item_position_uq UNIQUE (batch_id, position),
    CONSTRAINT scan_item_path_uq UNIQUE (batch_id, path)
  );
  CREATE INDEX scan_item_state_ix ON scan_item (batch_id, state, position);
  CREATE INDEX scan_item_person_ix ON scan_item (person_id);
`;

/* What a sheet says of people is sealed as it arrives: the columns that would hold it stay empty. */
const imports = `
  ALTER TABLE import_job
    DROP CONSTRAINT import_job_kind_ck,
    ADD CONSTRAINT import_job_kind_ck CHECK (kind IN ('DEVICES', 'PARTS', 'PRICES', 'PEOPLE', 'CERTIFICATES'));
  ALTER TABLE import_row ADD COLUMN sealed bytea;
`;

const withoutPeople = `
  DELETE FROM import_job WHERE kind IN ('PEOPLE', 'CERTIFICATES');
  DELETE FROM import_mapping WHERE kind IN ('PEOPLE', 'CERTIFICATES');
  ALTER TABLE import_row DROP COLUMN sealed;
  ALTER TABLE import_job
    DROP CONSTRAINT import_job_kind_ck,
    ADD CONSTRAINT import_job_kind_ck CHECK (kind IN ('DEVICES', 'PARTS', 'PRICES'));
`;
