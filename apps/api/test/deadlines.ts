import { v7 as uuid } from 'uuid';
import type { TestApi } from './harness.js';

/** Certificates with the dates a test wants, written as rows: hundreds of them in a moment. */
export function deadlines(api: TestApi) {
  let made = 0;
  const typeId = async (code: string) => {
    const [type] = await api.sql<{ id: string }>('SELECT id FROM certificate_type WHERE code = $1', [code]);
    if (!type) throw new Error(`No type ${code}`);
    return type.id;
  };
  return {
    async person(name: string, userId: string | null = null): Promise<string> {
      const id = uuid();
      made += 1;
      await api.sql(
        `INSERT INTO person (id, number, name, languages, regions, skills, state, user_id, search_text, created_at,
          updated_at, version) VALUES ($1, $2, $3, '{}', '{}', '{}', 'ACTIVE', $4, '', now(), now(), 1)`,
        [id, `D-${made}`, name, userId],
      );
      return id;
    },

    /** Without a person: a qualification of the company. */
    async certificate(
      code: string,
      personId: string | null,
      dates: { readonly until?: string | null; readonly review?: string | null; readonly renews?: string },
    ): Promise<string> {
      const id = uuid();
      await api.sql(
        `INSERT INTO certificate (id, person_id, type_id, issued_on, valid_until_on, next_review_on, renews_id,
          created_at, updated_at, version) VALUES ($1, $2, $3, '2020-01-01', $4, $5, $6, now(), now(), 1)`,
        [id, personId, await typeId(code), dates.until ?? null, dates.review ?? null, dates.renews ?? null],
      );
      return id;
    },

    reminders: (certificateId?: string) =>
      api.sql<{ id: string; subject: string; dueOn: string; days: number }>(
        `SELECT certificate_id AS id, subject, due_on::text AS "dueOn", days FROM certificate_reminder
          WHERE $1::uuid IS NULL OR certificate_id = $1::uuid ORDER BY told_at, subject, days DESC`,
        [certificateId ?? null],
      ),
  };
}
