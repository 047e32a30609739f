import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of the installed base on their way in, the fate of each row, and how people map their columns. */
export class Imports0007 implements MigrationInterface {
  name = 'Imports0007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(imports);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE import_mapping, import_row, import_file, import_job');
  }
}

const imports = `
  CREATE TABLE import_job (
    id uuid NOT NULL CONSTRAINT import_job_pk PRIMARY KEY,
    file_name varchar(255) NOT NULL,
    status varchar(20) NOT NULL CONSTRAINT import_job_status_ck
      CHECK (status IN ('READING', 'READY', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED')),
    columns jsonb NOT NULL,
    mapping jsonb NOT NULL,
    row_count integer NOT NULL,
    new_count integer NOT NULL,
    changed_count integer NOT NULL,
    unchanged_count integer NOT NULL,
    refused_count integer NOT NULL,
    processed integer NOT NULL,
    plan_digest varchar(64),
    skip_refused boolean NOT NULL,
    failure jsonb,
    created_by_id uuid,
    created_by varchar(100) NOT NULL,
    created_at timestamptz NOT NULL,
    applied_at timestamptz,
    version integer NOT NULL
  );
  CREATE INDEX import_job_created_at_ix ON import_job (created_at, id);

  CREATE TABLE import_file (
    job_id uuid NOT NULL CONSTRAINT import_file_pk PRIMARY KEY
      CONSTRAINT import_file_job_fk REFERENCES import_job ON DELETE CASCADE,
    content bytea NOT NULL
  );

  CREATE TABLE import_row (
    id uuid NOT NULL CONSTRAINT import_row_pk PRIMARY KEY,
    job_id uuid NOT NULL CONSTRAINT import_row_job_fk REFERENCES import_job ON DELETE CASCADE,
    row_number integer NOT NULL,
    cells jsonb NOT NULL,
    fate varchar(20) CONSTRAINT import_row_fate_ck CHECK (fate IN ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    values jsonb NOT NULL,
    changes jsonb,
    problems jsonb NOT NULL,
    CONSTRAINT import_row_number_uq UNIQUE (job_id, row_number)
  );
  CREATE INDEX import_row_fate_ix ON import_row (job_id, fate, row_number);

  CREATE TABLE import_mapping (
    user_id uuid NOT NULL,
    header varchar(200) NOT NULL,
    field varchar(40),
    CONSTRAINT import_mapping_pk PRIMARY KEY (user_id, header)
  );
`;
