import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of other kinds come in by the same road: the part catalogue, and prices for a list's draft. */
export class ImportKinds0012 implements MigrationInterface {
  name = 'ImportKinds0012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(kinds);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(devicesOnly);
  }
}

const kinds = `
  ALTER TABLE import_job
    ADD COLUMN kind varchar(20) NOT NULL DEFAULT 'DEVICES'
      CONSTRAINT import_job_kind_ck CHECK (kind IN ('DEVICES', 'PARTS', 'PRICES')),
    ADD COLUMN price_list_id uuid CONSTRAINT import_job_price_list_fk REFERENCES price_list ON DELETE CASCADE,
    ADD COLUMN notes jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN dearer_count integer NOT NULL DEFAULT 0,
    ADD COLUMN cheaper_count integer NOT NULL DEFAULT 0,
    ADD COLUMN gone_count integer NOT NULL DEFAULT 0,
    ADD COLUMN withdraw_gone boolean NOT NULL DEFAULT false,
    ADD COLUMN applied_by_id uuid,
    ADD COLUMN applied_by varchar(100),
    ADD CONSTRAINT import_job_target_ck CHECK ((kind = 'PRICES') = (price_list_id IS NOT NULL));
  ALTER TABLE import_job
    ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN notes DROP DEFAULT, ALTER COLUMN dearer_count DROP DEFAULT,
    ALTER COLUMN cheaper_count DROP DEFAULT, ALTER COLUMN gone_count DROP DEFAULT,
    ALTER COLUMN withdraw_gone DROP DEFAULT;
  UPDATE import_job SET columns = coalesce(
    (SELECT jsonb_agg(c || '{"hidden": false}'::jsonb ORDER BY i) FROM jsonb_array_elements(columns) WITH ORDINALITY AS t(c, i)),
    '[]'::jsonb);

  ALTER TABLE import_row
    ALTER COLUMN cells DROP NOT NULL,
    DROP CONSTRAINT import_row_fate_ck,
    ADD CONSTRAINT import_row_fate_ck
      CHECK (fate IN ('NEW', 'CHANGED', 'DEARER', 'CHEAPER', 'UNCHANGED', 'GONE', 'REFUSED'));

  ALTER TABLE import_mapping ADD COLUMN kind varchar(20) NOT NULL DEFAULT 'DEVICES';
  ALTER TABLE import_mapping
    ALTER COLUMN kind DROP DEFAULT,
    DROP CONSTRAINT import_mapping_pk,
    ADD CONSTRAINT import_mapping_pk PRIMARY KEY (user_id, kind, header);
`;

const devicesOnly = `
  DELETE FROM import_job WHERE kind <> 'DEVICES';
  DELETE FROM import_mapping WHERE kind <> 'DEVICES';
  ALTER TABLE import_mapping
    DROP CONSTRAINT import_mapping_pk,
    DROP COLUMN kind,
    ADD CONSTRAINT import_mapping_pk PRIMARY KEY (user_id, header);
  ALTER TABLE import_row
    ALTER COLUMN cells SET NOT NULL,
    DROP CONSTRAINT import_row_fate_ck,
    ADD CONSTRAINT import_row_fate_ck CHECK (fate IN ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED'));
  ALTER TABLE import_job
    DROP COLUMN kind, DROP COLUMN price_list_id, DROP COLUMN notes, DROP COLUMN dearer_count,
    DROP COLUMN cheaper_count, DROP COLUMN gone_count, DROP COLUMN withdraw_gone, DROP COLUMN applied_by_id, DROP COLUMN applied_by;
`;
