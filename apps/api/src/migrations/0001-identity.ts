import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users, their secrets and sessions, login counters, the audit trail, and facts about the database itself. */
export class Identity0001 implements MigrationInterface {
  name = 'Identity0001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(identity);
    await db.query(audit);
    await db.query(setting);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE setting, audit_event, login_attempt, session, user_credential, app_user');
    await db.query('DROP FUNCTION refuse_audit_change');
  }
}

/* Secrets live apart from the user row: no list, conflict or export of users can carry them. */
const identity = `
  CREATE TABLE app_user (
    id uuid NOT NULL CONSTRAINT app_user_pk PRIMARY KEY,
    username varchar(64) NOT NULL
      CONSTRAINT app_user_username_uq UNIQUE
      CONSTRAINT app_user_username_ck CHECK (username ~ '^[a-z0-9._-]{2,64}$'),
    display_name varchar(100) NOT NULL CONSTRAINT app_user_display_name_ck CHECK (display_name <> ''),
    role varchar(20) NOT NULL
      CONSTRAINT app_user_role_ck CHECK (role IN ('ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER')),
    locale varchar(10) NOT NULL CONSTRAINT app_user_locale_ck CHECK (locale IN ('ZH_CN', 'EN_US')),
    active boolean NOT NULL,
    must_change_password boolean NOT NULL,
    last_login_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version integer NOT NULL
  );

  CREATE TABLE user_credential (
    user_id uuid NOT NULL
      CONSTRAINT user_credential_pk PRIMARY KEY
      CONSTRAINT user_credential_user_fk REFERENCES app_user (id) ON DELETE CASCADE,
    password_hash varchar(200) NOT NULL,
    changed_at timestamptz NOT NULL
  );

  CREATE TABLE session (
    token_hash bytea NOT NULL CONSTRAINT session_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT session_user_fk REFERENCES app_user (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX session_user_ix ON session (user_id);
  CREATE INDEX session_seen_ix ON session (seen_at);

  CREATE TABLE login_attempt (
    key varchar(255) NOT NULL CONSTRAINT login_attempt_pk PRIMARY KEY,
    points integer NOT NULL DEFAULT 0,
    expire bigint
  );
`;

const audit = `
  CREATE TABLE audit_event (
    id uuid NOT NULL CONSTRAINT audit_event_pk PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    actor_id uuid,
    actor varchar(100) NOT NULL,
    role varchar(20),
    ip varchar(64),
    request_id varchar(64) NOT NULL,
    action varchar(60) NOT NULL,
    entity varchar(60) NOT NULL,
    entity_id varchar(64) NOT NULL,
    changes jsonb NOT NULL,
    reason varchar(500)
  );
  CREATE INDEX audit_event_at_ix ON audit_event (at, id);
  CREATE INDEX audit_event_entity_ix ON audit_event (entity, entity_id, at, id);
  CREATE INDEX audit_event_actor_ix ON audit_event (actor_id, at, id);

  CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'audit_event is append-only' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
  CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
`;

const setting = `
  CREATE TABLE setting (
    key varchar(60) NOT NULL CONSTRAINT setting_pk PRIMARY KEY,
    value jsonb NOT NULL
  );
`;
