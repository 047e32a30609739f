import type { MigrationInterface, QueryRunner } from 'typeorm';

/** P-04, T-01: who was trained in what, and whether they passed. */
export class Trainings0017 implements MigrationInterface {
  name = 'Trainings0017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(trainings);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE trainee, training');
  }
}

const trainings = `
  CREATE TABLE training (
    id uuid NOT NULL CONSTRAINT training_pk PRIMARY KEY,
    title varchar(200) NOT NULL CONSTRAINT training_title_ck CHECK (title <> ''),
    kind varchar(20) NOT NULL CONSTRAINT training_kind_ck CHECK (kind IN ('POST_QUALIFYING', 'REFRESHER')),
    subject text,
    held_on date NOT NULL,
    hours integer NOT NULL CONSTRAINT training_hours_ck CHECK (hours BETWEEN 1 AND 1000),
    trainer varchar(100),
    place varchar(200),
    qualifies_for text[] NOT NULL CONSTRAINT training_qualifies_for_ck
      CHECK (qualifies_for <@ ARRAY['SECURITY', 'ELECTROMECHANICAL', 'NETWORK', 'SOFTWARE', 'DESK']),
    pass_mark integer CONSTRAINT training_pass_mark_ck CHECK (pass_mark BETWEEN 1 AND 100),
    note text,
    search_text text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT training_assessed_ck CHECK (qualifies_for = '{}' OR pass_mark IS NOT NULL)
  );
  CREATE INDEX training_held_on_ix ON training (held_on, id);
  CREATE INDEX training_title_ix ON training (title COLLATE pinyin, id);
  CREATE INDEX training_updated_at_ix ON training (updated_at, id);
  SELECT create_search_index('training');

  CREATE TABLE trainee (
    id uuid NOT NULL CONSTRAINT trainee_pk PRIMARY KEY,
    training_id uuid NOT NULL CONSTRAINT trainee_training_fk REFERENCES training,
    person_id uuid NOT NULL CONSTRAINT trainee_person_fk REFERENCES person,
    attended boolean,
    score integer CONSTRAINT trainee_score_ck CHECK (score BETWEEN 0 AND 100),
    result varchar(10) CONSTRAINT trainee_result_ck CHECK (result IN ('PASSED', 'FAILED')),
    assessed_on date,
    assessed_by_id uuid,
    assessed_by varchar(100),
    version integer NOT NULL,
    CONSTRAINT trainee_person_uq UNIQUE (training_id, person_id),
    CONSTRAINT trainee_attended_ck CHECK (score IS NULL OR attended),
    CONSTRAINT trainee_assessed_ck CHECK ((result IS NULL) = (assessed_on IS NULL))
  );
  CREATE INDEX trainee_person_ix ON trainee (person_id, training_id);
`;
