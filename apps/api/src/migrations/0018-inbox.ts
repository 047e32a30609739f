import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told: in the inbox, and once a day by mail; and which reminders they had. */
export class Inbox0018 implements MigrationInterface {
  name = 'Inbox0018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(inbox);
    await db.query(reminder);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE certificate_reminder, inbox_message, digest_mail');
  }
}

/* A letter holds no text: it is made from the messages it brings, in the language of who reads it. */
const inbox = `
  CREATE TABLE digest_mail (
    id uuid NOT NULL CONSTRAINT digest_mail_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT digest_mail_user_fk REFERENCES app_user ON DELETE CASCADE,
    digest_on date NOT NULL,
    sent_at timestamptz,
    refused varchar(200),
    CONSTRAINT digest_mail_day_uq UNIQUE (user_id, digest_on)
  );

  CREATE TABLE inbox_message (
    id uuid NOT NULL CONSTRAINT inbox_message_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT inbox_message_user_fk REFERENCES app_user ON DELETE CASCADE,
    kind varchar(40) NOT NULL CONSTRAINT inbox_message_kind_ck CHECK (kind IN
      ('CERTIFICATE_EXPIRY', 'CERTIFICATE_REVIEW', 'QUALIFICATION_EXPIRY', 'QUALIFICATION_REVIEW')),
    facts jsonb NOT NULL,
    entity varchar(50) NOT NULL,
    entity_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    read_at timestamptz,
    mail_id uuid CONSTRAINT inbox_message_mail_fk REFERENCES digest_mail
  );
  CREATE INDEX inbox_message_user_ix ON inbox_message (user_id, created_at, id);
  CREATE INDEX inbox_message_unread_ix ON inbox_message (user_id) WHERE read_at IS NULL;
  CREATE INDEX inbox_message_mail_ix ON inbox_message (mail_id);
`;

/* The end itself is part of the key: a review moves it on, and a corrected date has to be told anew. */
const reminder = `
  CREATE TABLE certificate_reminder (
    certificate_id uuid NOT NULL
      CONSTRAINT certificate_reminder_certificate_fk REFERENCES certificate ON DELETE CASCADE,
    subject varchar(10) NOT NULL CONSTRAINT certificate_reminder_subject_ck CHECK (subject IN ('EXPIRY', 'REVIEW')),
    due_on date NOT NULL,
    days integer NOT NULL,
    told_at timestamptz NOT NULL,
    CONSTRAINT certificate_reminder_pk PRIMARY KEY (certificate_id, subject, due_on, days)
  );
`;
