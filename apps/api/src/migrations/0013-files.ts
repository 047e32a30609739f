import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of a file; its bytes lie sealed in the storage, under keys that say nothing. */
export class Files0013 implements MigrationInterface {
  name = 'Files0013';

  async up(db: QueryRunner): Promise<void> {
    await db.query(storedFile);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE stored_file');
  }
}

const storedFile = `
  CREATE TABLE stored_file (
    id uuid NOT NULL CONSTRAINT stored_file_pk PRIMARY KEY,
    storage_key varchar(32) NOT NULL CONSTRAINT stored_file_storage_key_uq UNIQUE,
    thumbnail_key varchar(32) CONSTRAINT stored_file_thumbnail_key_uq UNIQUE,
    key_id varchar(16) NOT NULL,
    owner_kind varchar(30) NOT NULL CONSTRAINT stored_file_owner_kind_ck CHECK (owner_kind IN
      ('PERSON_PHOTO', 'CERTIFICATE', 'INSURANCE_PROOF', 'COMPANY_QUALIFICATION', 'TRAINING', 'SCAN_BATCH', 'BID_ANNEX',
       'CONSENT')),
    owner_id uuid NOT NULL,
    document_class varchar(30) NOT NULL CONSTRAINT stored_file_document_class_ck CHECK (document_class IN
      ('ID_CARD', 'CERTIFICATE', 'DIPLOMA', 'SOCIAL_INSURANCE', 'PERSON_PHOTO', 'COMPANY_QUALIFICATION',
       'TRAINING_RECORD', 'BID_ANNEX')),
    name varchar(200) NOT NULL,
    content_type varchar(20) NOT NULL CONSTRAINT stored_file_content_type_ck
      CHECK (content_type IN ('image/jpeg', 'application/pdf')),
    bytes integer NOT NULL CONSTRAINT stored_file_bytes_ck CHECK (bytes > 0),
    width integer,
    height integer,
    pages integer,
    digest bytea NOT NULL,
    uploaded_by_id uuid,
    uploaded_by varchar(100) NOT NULL,
    uploaded_at timestamptz NOT NULL,
    retain_until_on date
  );
  CREATE INDEX stored_file_owner_ix ON stored_file (owner_kind, owner_id, uploaded_at, id);
  CREATE INDEX stored_file_uploaded_by_ix ON stored_file (uploaded_by_id, uploaded_at);
  CREATE INDEX stored_file_retain_until_ix ON stored_file (retain_until_on);
`;
