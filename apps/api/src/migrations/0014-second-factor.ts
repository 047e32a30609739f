import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role of those who keep the people; addresses for mail; second factors; what a session knows of itself. */
export class SecondFactor0014 implements MigrationInterface {
  name = 'SecondFactor0014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(accounts);
    await db.query(sessions);
    await db.query(secondFactor);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE recovery_code, second_factor');
    await db.query(plainSessions);
    await db.query(fourRoles);
  }
}

const accounts = `
  ALTER TABLE app_user
    ADD COLUMN email varchar(254)
      CONSTRAINT app_user_email_ck CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    DROP CONSTRAINT app_user_role_ck,
    ADD CONSTRAINT app_user_role_ck CHECK (role IN ('ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'));
`;

const sessions = `
  ALTER TABLE session
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT session_id_uq UNIQUE,
    ADD COLUMN proved_at timestamptz,
    ADD COLUMN ip varchar(64),
    ADD COLUMN browser varchar(300);
  ALTER TABLE session ALTER COLUMN id DROP DEFAULT;
`;

/* The secret of a phone is sealed; of a recovery code there is the SHA-256 alone. */
const secondFactor = `
  CREATE TABLE second_factor (
    user_id uuid NOT NULL
      CONSTRAINT second_factor_pk PRIMARY KEY
      CONSTRAINT second_factor_user_fk REFERENCES app_user (id) ON DELETE CASCADE,
    secret bytea,
    since timestamptz,
    last_step bigint,
    pending_secret bytea,
    pending_since timestamptz,
    CONSTRAINT second_factor_since_ck CHECK ((secret IS NULL) = (since IS NULL)),
    CONSTRAINT second_factor_pending_ck CHECK ((pending_secret IS NULL) = (pending_since IS NULL))
  );

  CREATE TABLE recovery_code (
    user_id uuid NOT NULL CONSTRAINT recovery_code_user_fk REFERENCES app_user (id) ON DELETE CASCADE,
    code_hash bytea NOT NULL,
    used_at timestamptz,
    CONSTRAINT recovery_code_pk PRIMARY KEY (user_id, code_hash)
  );
`;

const plainSessions = `
  ALTER TABLE session DROP COLUMN id, DROP COLUMN proved_at, DROP COLUMN ip, DROP COLUMN browser;
`;

/* Who kept the people looks from now on. */
const fourRoles = `
  UPDATE app_user SET role = 'VIEWER' WHERE role = 'HR';
  ALTER TABLE app_user
    DROP COLUMN email,
    DROP CONSTRAINT app_user_role_ck,
    ADD CONSTRAINT app_user_role_ck CHECK (role IN ('ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'));
`;
