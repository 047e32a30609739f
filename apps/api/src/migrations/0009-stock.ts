import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The stock ledger: balances, the postings and movements that make them, units, reservations, loaners, counts. */
export class Stock0009 implements MigrationInterface {
  name = 'Stock0009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(balance);
    await db.query(posting);
    await db.query(unit);
    await db.query(reservation);
    await db.query(loaner);
    await db.query(count);
    await db.query(movement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE stock_movement_unit, stock_movement, stock_count_line, stock_count, loaner,
      reservation_unit, reservation, stock_unit, stock_posting, stock_balance`);
  }
}

/*
 * Room is left in each page, and no index holds a figure: a movement then rewrites the row in place.
 * movement_count is the number of the last movement, so that the ledger of a balance has an order without gaps.
 */
const balance = `
  CREATE TABLE stock_balance (
    id uuid NOT NULL CONSTRAINT stock_balance_pk PRIMARY KEY,
    part_id uuid NOT NULL CONSTRAINT stock_balance_part_fk REFERENCES part,
    place_id uuid NOT NULL CONSTRAINT stock_balance_place_fk REFERENCES stock_place,
    shelf_id uuid CONSTRAINT stock_balance_shelf_fk REFERENCES shelf,
    on_hand integer NOT NULL DEFAULT 0
      CONSTRAINT stock_balance_on_hand_ck CHECK (on_hand BETWEEN 0 AND 1000000000),
    reserved integer NOT NULL DEFAULT 0,
    quarantined integer NOT NULL DEFAULT 0
      CONSTRAINT stock_balance_quarantined_ck CHECK (quarantined BETWEEN 0 AND 1000000000),
    value_fen bigint NOT NULL DEFAULT 0
      CONSTRAINT stock_balance_value_ck CHECK (value_fen BETWEEN 0 AND 1000000000000000),
    last_out_on date,
    first_in_on date,
    movement_count integer NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT stock_balance_part_uq UNIQUE (part_id, place_id),
    CONSTRAINT stock_balance_reserved_ck CHECK (reserved BETWEEN 0 AND on_hand),
    CONSTRAINT stock_balance_empty_ck CHECK (on_hand + quarantined > 0 OR value_fen = 0)
  ) WITH (fillfactor = 70);
  CREATE INDEX stock_balance_place_ix ON stock_balance (place_id, part_id);
  CREATE INDEX stock_balance_shelf_ix ON stock_balance (shelf_id);
`;

/* request_key: the same act sent twice is one posting; digest tells the same act from another one. */
const posting = `
  CREATE TABLE stock_posting (
    id uuid NOT NULL CONSTRAINT stock_posting_pk PRIMARY KEY,
    request_key varchar(64) NOT NULL CONSTRAINT stock_posting_request_key_uq UNIQUE,
    digest varchar(64) NOT NULL,
    kind varchar(20) NOT NULL CONSTRAINT stock_posting_kind_ck CHECK (kind IN ('RECEIVE', 'ISSUE', 'RETURN',
      'TRANSFER', 'ADJUST', 'SCRAP', 'QUARANTINE', 'CLEAR', 'OEM_OUT', 'OEM_BACK', 'RESERVE', 'RELEASE', 'LOAN',
      'LOAN_BACK', 'LOAN_FAILED', 'LOAN_CONVERTED', 'COUNT', 'REVERSAL')),
    reference varchar(100),
    reason varchar(500),
    reverses_id uuid CONSTRAINT stock_posting_reverses_fk REFERENCES stock_posting
      CONSTRAINT stock_posting_reverses_uq UNIQUE,
    brings_back_id uuid CONSTRAINT stock_posting_brings_back_fk REFERENCES stock_posting,
    posted_by_id uuid,
    posted_by varchar(100) NOT NULL,
    posted_at timestamptz NOT NULL,
    CONSTRAINT stock_posting_reverses_ck CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL))
  );
  CREATE INDEX stock_posting_posted_at_ix ON stock_posting (posted_at, id);
  CREATE INDEX stock_posting_brings_back_ix ON stock_posting (brings_back_id) WHERE brings_back_id IS NOT NULL;
  CREATE TRIGGER stock_posting_append_only_tr BEFORE UPDATE OR DELETE ON stock_posting
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER stock_posting_no_truncate_tr BEFORE TRUNCATE ON stock_posting
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const unit = `
  CREATE TABLE stock_unit (
    id uuid NOT NULL CONSTRAINT stock_unit_pk PRIMARY KEY,
    part_id uuid NOT NULL CONSTRAINT stock_unit_part_fk REFERENCES part,
    serial varchar(100) NOT NULL CONSTRAINT stock_unit_serial_ck CHECK (serial <> ''),
    batch varchar(60),
    expires_on date,
    state varchar(20) NOT NULL CONSTRAINT stock_unit_state_ck CHECK (state IN
      ('IN_STOCK', 'RESERVED', 'QUARANTINED', 'ISSUED', 'LOANED', 'AT_OEM', 'SCRAPPED', 'MISSING')),
    place_id uuid CONSTRAINT stock_unit_place_fk REFERENCES stock_place,
    device_id uuid CONSTRAINT stock_unit_device_fk REFERENCES device,
    updated_at timestamptz NOT NULL,
    CONSTRAINT stock_unit_serial_uq UNIQUE (part_id, serial),
    CONSTRAINT stock_unit_place_ck
      CHECK ((state IN ('IN_STOCK', 'RESERVED', 'QUARANTINED')) = (place_id IS NOT NULL))
  );
  CREATE INDEX stock_unit_serial_ix ON stock_unit (serial);
  CREATE INDEX stock_unit_place_ix ON stock_unit (place_id, part_id, state);
  CREATE INDEX stock_unit_device_ix ON stock_unit (device_id);
`;

/* A part of a reservation may have gone out already: consumed; the rest is still held. */
const reservation = `
  CREATE TABLE reservation (
    id uuid NOT NULL CONSTRAINT reservation_pk PRIMARY KEY,
    part_id uuid NOT NULL CONSTRAINT reservation_part_fk REFERENCES part,
    place_id uuid NOT NULL CONSTRAINT reservation_place_fk REFERENCES stock_place,
    quantity integer NOT NULL CONSTRAINT reservation_quantity_ck CHECK (quantity > 0),
    consumed integer NOT NULL DEFAULT 0,
    purpose varchar(20) NOT NULL CONSTRAINT reservation_purpose_ck
      CHECK (purpose IN ('SUBSTITUTE', 'TICKET', 'QUOTE', 'OTHER')),
    state varchar(20) NOT NULL CONSTRAINT reservation_state_ck
      CHECK (state IN ('ACTIVE', 'CONSUMED', 'RELEASED', 'MOVED')),
    needed_by timestamptz,
    device_id uuid CONSTRAINT reservation_device_fk REFERENCES device,
    contract_id uuid CONSTRAINT reservation_contract_fk REFERENCES contract,
    reference varchar(100),
    reason varchar(500),
    proof jsonb NOT NULL,
    reserved_by_id uuid,
    reserved_by varchar(100) NOT NULL,
    reserved_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason varchar(500),
    moved_to_id uuid CONSTRAINT reservation_moved_to_fk REFERENCES reservation,
    CONSTRAINT reservation_consumed_ck CHECK (consumed BETWEEN 0 AND quantity),
    CONSTRAINT reservation_all_consumed_ck CHECK ((state = 'CONSUMED') = (consumed = quantity)),
    CONSTRAINT reservation_ended_ck CHECK ((state = 'ACTIVE') = (ended_at IS NULL)),
    CONSTRAINT reservation_moved_ck CHECK ((state = 'MOVED') = (moved_to_id IS NOT NULL))
  );
  CREATE INDEX reservation_active_ix ON reservation (part_id, place_id) WHERE state = 'ACTIVE';
  CREATE INDEX reservation_part_ix ON reservation (part_id, reserved_at, id);
  CREATE INDEX reservation_reserved_at_ix ON reservation (reserved_at, id);
  CREATE INDEX reservation_needed_by_ix ON reservation (needed_by, id);
  CREATE INDEX reservation_device_ix ON reservation (device_id);
  CREATE INDEX reservation_contract_ix ON reservation (contract_id);

  CREATE TABLE reservation_unit (
    reservation_id uuid NOT NULL CONSTRAINT reservation_unit_reservation_fk REFERENCES reservation,
    unit_id uuid NOT NULL CONSTRAINT reservation_unit_unit_fk REFERENCES stock_unit,
    CONSTRAINT reservation_unit_pk PRIMARY KEY (reservation_id, unit_id)
  );
  CREATE INDEX reservation_unit_unit_ix ON reservation_unit (unit_id);
`;

/* value_fen: what the unit is worth while it is away; it comes back with it. */
const loaner = `
  CREATE TABLE loaner (
    id uuid NOT NULL CONSTRAINT loaner_pk PRIMARY KEY,
    part_id uuid NOT NULL CONSTRAINT loaner_part_fk REFERENCES part,
    unit_id uuid CONSTRAINT loaner_unit_fk REFERENCES stock_unit,
    place_id uuid CONSTRAINT loaner_place_fk REFERENCES stock_place,
    quantity integer NOT NULL CONSTRAINT loaner_quantity_ck CHECK (quantity > 0),
    value_fen bigint NOT NULL CONSTRAINT loaner_value_ck CHECK (value_fen >= 0),
    state varchar(20) NOT NULL CONSTRAINT loaner_state_ck
      CHECK (state IN ('PROMISED', 'IN_PLACE', 'RETURNED', 'FAILED', 'CONVERTED')),
    device_id uuid CONSTRAINT loaner_device_fk REFERENCES device,
    customer_id uuid CONSTRAINT loaner_customer_fk REFERENCES customer,
    due_on date,
    note text,
    lent_by varchar(100),
    lent_at timestamptz,
    ended_at timestamptz,
    end_reason varchar(500),
    replaces_id uuid CONSTRAINT loaner_replaces_fk REFERENCES loaner CONSTRAINT loaner_replaces_uq UNIQUE,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT loaner_lent_ck CHECK ((state = 'PROMISED') = (lent_at IS NULL)),
    CONSTRAINT loaner_ended_ck CHECK ((state IN ('PROMISED', 'IN_PLACE')) = (ended_at IS NULL))
  );
  CREATE INDEX loaner_state_ix ON loaner (state, due_on, id);
  CREATE INDEX loaner_part_ix ON loaner (part_id);
  CREATE INDEX loaner_device_ix ON loaner (device_id);
  CREATE INDEX loaner_customer_ix ON loaner (customer_id);
  CREATE INDEX loaner_created_at_ix ON loaner (created_at, id);
`;

/* expected is the book at the moment the line was counted: what moves later is no difference of the count. */
const count = `
  CREATE TABLE stock_count (
    id uuid NOT NULL CONSTRAINT stock_count_pk PRIMARY KEY,
    number varchar(20) NOT NULL CONSTRAINT stock_count_number_uq UNIQUE,
    place_id uuid NOT NULL CONSTRAINT stock_count_place_fk REFERENCES stock_place,
    shelf_id uuid CONSTRAINT stock_count_shelf_fk REFERENCES shelf,
    status varchar(20) NOT NULL CONSTRAINT stock_count_status_ck CHECK (status IN ('OPEN', 'POSTED', 'CANCELLED')),
    note text,
    started_by varchar(100) NOT NULL,
    started_at timestamptz NOT NULL,
    ended_by varchar(100),
    ended_at timestamptz,
    posting_id uuid CONSTRAINT stock_count_posting_fk REFERENCES stock_posting,
    version integer NOT NULL,
    CONSTRAINT stock_count_ended_ck CHECK ((status = 'OPEN') = (ended_at IS NULL))
  );
  CREATE INDEX stock_count_place_ix ON stock_count (place_id, started_at, id);
  CREATE INDEX stock_count_started_at_ix ON stock_count (started_at, id);

  CREATE TABLE stock_count_line (
    id uuid NOT NULL CONSTRAINT stock_count_line_pk PRIMARY KEY,
    count_id uuid NOT NULL CONSTRAINT stock_count_line_count_fk REFERENCES stock_count,
    part_id uuid NOT NULL CONSTRAINT stock_count_line_part_fk REFERENCES part,
    expected integer NOT NULL,
    counted integer CONSTRAINT stock_count_line_counted_ck CHECK (counted >= 0),
    difference integer,
    difference_fen bigint,
    missing_serials text[] NOT NULL,
    extra_serials text[] NOT NULL,
    counted_by_id uuid,
    counted_by varchar(100),
    counted_at timestamptz,
    version integer NOT NULL,
    CONSTRAINT stock_count_line_part_uq UNIQUE (count_id, part_id),
    CONSTRAINT stock_count_line_difference_ck CHECK ((counted IS NULL) = (difference IS NULL)),
    CONSTRAINT stock_count_line_counted_at_ck CHECK ((counted IS NULL) = (counted_at IS NULL))
  );
  CREATE INDEX stock_count_line_part_ix ON stock_count_line (part_id);
`;

const movement = `
  CREATE TABLE stock_movement (
    id uuid NOT NULL CONSTRAINT stock_movement_pk PRIMARY KEY,
    posting_id uuid NOT NULL CONSTRAINT stock_movement_posting_fk REFERENCES stock_posting,
    position integer NOT NULL,
    part_id uuid NOT NULL CONSTRAINT stock_movement_part_fk REFERENCES part,
    place_id uuid NOT NULL CONSTRAINT stock_movement_place_fk REFERENCES stock_place,
    sequence integer NOT NULL,
    kind varchar(20) NOT NULL CONSTRAINT stock_movement_kind_ck CHECK (kind IN ('RECEIPT', 'ISSUE', 'RETURN',
      'TRANSFER_OUT', 'TRANSFER_IN', 'ADJUST', 'RESERVE', 'RELEASE', 'SCRAP', 'LOAN_OUT', 'LOAN_BACK', 'OEM_OUT',
      'OEM_BACK', 'QUARANTINE', 'CLEAR')),
    quantity integer NOT NULL CONSTRAINT stock_movement_quantity_ck
      CHECK (quantity > 0 OR (kind = 'ADJUST' AND quantity < 0)),
    on_hand_delta integer NOT NULL,
    reserved_delta integer NOT NULL,
    quarantined_delta integer NOT NULL,
    value_delta_fen bigint NOT NULL,
    on_hand_after integer NOT NULL,
    reserved_after integer NOT NULL,
    quarantined_after integer NOT NULL,
    value_after_fen bigint NOT NULL,
    reservation_id uuid CONSTRAINT stock_movement_reservation_fk REFERENCES reservation,
    loaner_id uuid CONSTRAINT stock_movement_loaner_fk REFERENCES loaner,
    count_id uuid CONSTRAINT stock_movement_count_fk REFERENCES stock_count,
    device_id uuid CONSTRAINT stock_movement_device_fk REFERENCES device,
    contract_id uuid CONSTRAINT stock_movement_contract_fk REFERENCES contract,
    batch varchar(60),
    expires_on date,
    posted_at timestamptz NOT NULL,
    CONSTRAINT stock_movement_sequence_uq UNIQUE (part_id, place_id, sequence)
  );
  CREATE INDEX stock_movement_posting_ix ON stock_movement (posting_id, position);
  CREATE INDEX stock_movement_posted_at_ix ON stock_movement (posted_at, id);
  CREATE INDEX stock_movement_part_ix ON stock_movement (part_id, posted_at, id);
  CREATE INDEX stock_movement_place_ix ON stock_movement (place_id, posted_at, id);
  CREATE INDEX stock_movement_device_ix ON stock_movement (device_id, posted_at) WHERE device_id IS NOT NULL;
  CREATE INDEX stock_movement_batch_ix ON stock_movement (part_id, batch) WHERE batch IS NOT NULL;
  CREATE TRIGGER stock_movement_append_only_tr BEFORE UPDATE OR DELETE ON stock_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER stock_movement_no_truncate_tr BEFORE TRUNCATE ON stock_movement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE stock_movement_unit (
    movement_id uuid NOT NULL CONSTRAINT stock_movement_unit_movement_fk REFERENCES stock_movement,
    unit_id uuid NOT NULL CONSTRAINT stock_movement_unit_unit_fk REFERENCES stock_unit,
    CONSTRAINT stock_movement_unit_pk PRIMARY KEY (movement_id, unit_id)
  );
  CREATE INDEX stock_movement_unit_unit_ix ON stock_movement_unit (unit_id);
  CREATE TRIGGER stock_movement_unit_append_only_tr BEFORE UPDATE OR DELETE ON stock_movement_unit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER stock_movement_unit_no_truncate_tr BEFORE TRUNCATE ON stock_movement_unit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
