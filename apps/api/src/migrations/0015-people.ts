import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff, their sealed identity numbers, what they consented to, and who looked at sensitive data of them. */
export class People0015 implements MigrationInterface {
  name = 'People0015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(person);
    await db.query(personalData);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE personal_data_access, consent, person_identity, person');
  }
}

const person = `
  CREATE TABLE person (
    id uuid NOT NULL CONSTRAINT person_pk PRIMARY KEY,
    number varchar(30) NOT NULL CONSTRAINT person_number_uq UNIQUE
      CONSTRAINT person_number_ck CHECK (number <> ''),
    name varchar(100) NOT NULL CONSTRAINT person_name_ck CHECK (name <> ''),
    department varchar(100),
    post varchar(100),
    phone varchar(30),
    languages text[] NOT NULL,
    regions text[] NOT NULL,
    skills text[] NOT NULL,
    hourly_class varchar(20) CONSTRAINT person_hourly_class_ck
      CHECK (hourly_class IN ('JUNIOR', 'SENIOR', 'EXPERT')),
    state varchar(20) NOT NULL CONSTRAINT person_state_ck CHECK (state IN ('ACTIVE', 'LEFT')),
    joined_on date,
    left_on date,
    user_id uuid CONSTRAINT person_user_uq UNIQUE CONSTRAINT person_user_fk REFERENCES app_user,
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT person_left_ck CHECK ((state = 'LEFT') = (left_on IS NOT NULL)),
    CONSTRAINT person_left_after_ck CHECK (left_on >= joined_on)
  );
  CREATE INDEX person_name_ix ON person (name COLLATE pinyin, id);
  CREATE INDEX person_department_ix ON person (department COLLATE pinyin, id);
  CREATE INDEX person_updated_at_ix ON person (updated_at, id);
  SELECT create_search_index('person');
`;

/*
 * The identity number stands apart, sealed: no statement that reads people can carry it. Who looked is written
 * once, so the log has no way to be told differently; it names the file, which may be gone by then.
 */
const personalData = `
  CREATE TABLE person_identity (
    person_id uuid NOT NULL CONSTRAINT person_identity_pk PRIMARY KEY
      CONSTRAINT person_identity_person_fk REFERENCES person ON DELETE CASCADE,
    sealed bytea NOT NULL,
    number_index bytea NOT NULL CONSTRAINT person_identity_number_uq UNIQUE,
    masked varchar(18) NOT NULL CONSTRAINT person_identity_masked_ck
      CHECK (masked ~ '^[0-9]{3}[*]{11}[0-9]{3}[0-9X]$'),
    updated_at timestamptz NOT NULL
  );

  CREATE TABLE consent (
    id uuid NOT NULL CONSTRAINT consent_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT consent_person_fk REFERENCES person ON DELETE CASCADE,
    document_class varchar(30) NOT NULL,
    purpose varchar(500) NOT NULL CONSTRAINT consent_purpose_ck CHECK (purpose <> ''),
    given_on date NOT NULL,
    withdrawn_on date,
    recorded_by_id uuid,
    recorded_by varchar(100) NOT NULL,
    recorded_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT consent_withdrawn_ck CHECK (withdrawn_on >= given_on)
  );
  CREATE UNIQUE INDEX consent_open_uq ON consent (person_id, document_class) WHERE withdrawn_on IS NULL;
  CREATE INDEX consent_person_ix ON consent (person_id, given_on, id);

  CREATE TABLE personal_data_access (
    id uuid NOT NULL CONSTRAINT personal_data_access_pk PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT personal_data_access_person_fk REFERENCES person,
    what varchar(20) NOT NULL CONSTRAINT personal_data_access_what_ck
      CHECK (what IN ('ID_NUMBER', 'ID_SEARCH', 'FILE')),
    document_class varchar(30),
    file_id uuid,
    file_name varchar(200),
    reason varchar(500),
    viewer_id uuid,
    viewer varchar(100) NOT NULL,
    role varchar(20),
    ip varchar(64),
    at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT personal_data_access_file_ck CHECK ((what = 'FILE') = (file_id IS NOT NULL)),
    CONSTRAINT personal_data_access_reason_ck CHECK (what <> 'ID_NUMBER' OR reason IS NOT NULL)
  );
  CREATE INDEX personal_data_access_person_ix ON personal_data_access (person_id, at, id);
  CREATE INDEX personal_data_access_at_ix ON personal_data_access (at, id);
  CREATE TRIGGER personal_data_access_written_once BEFORE UPDATE OR DELETE ON personal_data_access
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER personal_data_access_never_emptied BEFORE TRUNCATE ON personal_data_access
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
