import { addDays } from '@jiannuo/rules';
import type { EntityManager } from 'typeorm';
import type { Role } from '../../platform/access/index.js';
import type { Clock, PlainDate } from '../../platform/clock.js';
import type { Safekeeping } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { createServices, type Services } from '../services.js';

/** Lets people do things on earlier days, through the services everybody uses. */
export interface Diary {
  readonly em: EntityManager;
  readonly today: PlainDate;
  /** The services as somebody of this role used them, so many days ago. */
  ago(days: number, role: Role): Services;
  day(daysAgo: number): PlainDate;
}

/** One person of each role writes it. */
export async function openDiary(em: EntityManager, clock: Clock, keeping: Safekeeping): Promise<Diary> {
  const people = await query<{ id: string; name: string; role: Role }>(
    em,
    sql`SELECT DISTINCT ON (role) id::text, display_name AS name, role FROM app_user WHERE active ORDER BY role, id`,
  );
  const today = clock.today();
  const day = (daysAgo: number) => addDays(today, -daysAgo);
  return {
    em,
    today,
    day,
    ago(days, role) {
      const person = people.find((one) => one.role === role);
      const actor = { userId: person?.id ?? null, name: person?.name ?? '系统', role, ip: null };
      const on = day(days);
      // Later deeds of one day come later: the ledger is read in the order of its instants.
      const now = () => (days === 0 ? clock.now() : `${on}T02:00:00.000Z`);
      return createServices({ em, clock: { now, today: () => on }, actor, requestId: 'demo', ...keeping });
    },
  };
}
