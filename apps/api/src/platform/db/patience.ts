import type { EntityManager } from 'typeorm';

/** What one statement over thousands of rows may take on a slow machine. */
const PATIENCE_MS = 120_000;

/**
 * Gives the statements to come, and the pauses between them, this long, up to the end of the transaction: for an act
 * on thousands of rows, which takes longer than a request may spend on one statement. Never shortens what is longer.
 */
export async function bePatient(em: EntityManager, patienceMs = PATIENCE_MS): Promise<void> {
  await em.query(
    `SELECT set_config(name, $1, true)
      FROM unnest(ARRAY['statement_timeout', 'idle_in_transaction_session_timeout']) AS name
      WHERE current_setting(name)::interval > interval '0'
        AND current_setting(name)::interval < $1::interval`,
    [`${patienceMs}ms`],
  );
}
