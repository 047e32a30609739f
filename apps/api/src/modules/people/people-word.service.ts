import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { escapeLike } from '../../platform/read/search.js';
import type { PeopleWords, PersonAccount } from './person.type.js';

/** What forms about people offer to choose from. */
export class PeopleWordService {
  constructor(private readonly deps: ServiceDeps) {}

  /** Words in use, in the order of their pinyin, at most 500 of a kind. */
  async inUse(): Promise<PeopleWords> {
    const rows = await query<{ kind: keyof PeopleWords; word: string }>(
      this.deps.em,
      sql`SELECT kind, word FROM (
          SELECT used.kind, used.word, row_number() OVER (PARTITION BY used.kind ORDER BY used.word COLLATE pinyin) AS place
            FROM (SELECT DISTINCT w.kind, w.word FROM person p CROSS JOIN LATERAL (
                SELECT 'departments' AS kind, p.department AS word
                UNION ALL SELECT 'posts', p.post
                UNION ALL SELECT 'regions', unnest(p.regions)
                UNION ALL SELECT 'skills', unnest(p.skills)
                UNION ALL SELECT 'languages', unnest(p.languages)) w
              WHERE w.word IS NOT NULL) used
        ) placed WHERE place <= 500 ORDER BY kind, place`,
    );
    const of = (kind: keyof PeopleWords) => rows.filter((row) => row.kind === kind).map(({ word }) => word);
    return {
      departments: of('departments'),
      posts: of('posts'),
      regions: of('regions'),
      skills: of('skills'),
      languages: of('languages'),
    };
  }

  /** Accounts that belong to nobody yet, by a part of their names, at most 20. */
  freeAccounts(search: string | null): Promise<PersonAccount[]> {
    const like = `%${escapeLike((search ?? '').trim().toLowerCase().slice(0, 100))}%`;
    return query<PersonAccount>(
      this.deps.em,
      sql`SELECT u.id, u.username, u.display_name AS "displayName", u.active FROM app_user u
        WHERE NOT EXISTS (SELECT FROM person p WHERE p.user_id = u.id)
          AND lower(u.username || ' ' || u.display_name) LIKE ${like}
        ORDER BY u.username LIMIT 20`,
    );
  }
}
