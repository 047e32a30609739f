import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../../platform/clock.js';
import { bePatient } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { EditionStatus } from './price-edition.entity.js';

/** An edition and its list, as the steps of a draft need them. */
export interface Edition {
  readonly id: string;
  readonly listId: string;
  readonly region: string | null;
  readonly status: EditionStatus;
  readonly effectiveFrom: PlainDate | null;
  readonly reason: string | null;
  readonly fewSamplesReason: string | null;
  readonly proposedById: string | null;
  readonly version: number;
}

/**
 * WRITE: others may write other lines meanwhile · STEP: nobody may write, and no other edition of the list moves;
 * a step goes over all lines and has the time for it.
 */
export async function lockEdition(
  em: EntityManager,
  id: string,
  purpose: 'WRITE' | 'STEP',
): Promise<Edition> {
  if (purpose === 'STEP') {
    await bePatient(em);
    await query(
      em,
      sql`SELECT FROM price_list WHERE id = (SELECT e.list_id FROM price_edition e WHERE e.id = ${id}) FOR UPDATE`,
    );
  }
  const lock = purpose === 'STEP' ? sql`FOR UPDATE OF e` : sql`FOR SHARE OF e`;
  const [edition] = await query<Edition>(
    em,
    sql`SELECT e.id::text, e.list_id::text AS "listId", l.region, e.status, e.effective_from::text AS "effectiveFrom",
        e.reason, e.few_samples_reason AS "fewSamplesReason", e.proposed_by_id::text AS "proposedById", e.version
      FROM price_edition e JOIN price_list l ON l.id = e.list_id WHERE e.id = ${id} ${lock}`,
  );
  if (!edition) throw new NotFound();
  return edition;
}

/** Raises BAD_INPUT when the edition is not being written any more. */
export function mustBeDraft({ status }: Edition): void {
  if (status === 'DRAFT') return;
  if (status === 'PROPOSED') {
    throw badField(
      'editionId',
      'PROPOSED',
      '已提交确认,不能再改:请先撤回提交。',
      'It is proposed and can no longer be written: take the proposal back first.',
    );
  }
  throw notOpen(status);
}

/** What nobody can change any more. */
export function notOpen(status: EditionStatus) {
  return status === 'PUBLISHED'
    ? badField(
        'editionId',
        'PUBLISHED',
        '已发布的价格不能再改:请起草新的一版来更正。',
        'What is published never changes: begin a new edition to correct it.',
      )
    : badField('editionId', 'DISCARDED', '这份草稿已被放弃。', 'This draft was given up.');
}
