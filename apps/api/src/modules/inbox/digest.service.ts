import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { enqueue } from '../../platform/jobs/index.js';
import type { Letter } from '../../platform/mail/index.js';
import { sql } from '../../platform/read/index.js';
import type { UserLocale } from '../identity/user.entity.js';
import { digestText } from './digest-words.js';
import type { Message } from './message-words.js';

/** One letter a person a day with what they were told and have not read yet. */
export class DigestService {
  constructor(private readonly deps: ServiceDeps) {}

  /**
   * Puts into the post what has not been mailed: a letter for everybody who has an address and got none today. What
   * comes later in the day waits for tomorrow's. The letters leave when the transaction has committed.
   */
  async post(): Promise<number> {
    const { em, clock } = this.deps;
    const waiting = sql`m.mail_id IS NULL AND m.read_at IS NULL
      AND m.created_at > ${clock.now()}::timestamptz - ${`${WAITS_DAYS} days`}::interval`;
    const users = await query<{ readonly id: string }>(
      em,
      sql`SELECT u.id FROM app_user u WHERE u.active AND u.email IS NOT NULL
        AND EXISTS (SELECT FROM inbox_message m WHERE m.user_id = u.id AND ${waiting}) ORDER BY u.id`,
    );
    let posted = 0;
    for (const user of users) {
      const [mail] = await query<{ readonly id: string }>(
        em,
        sql`INSERT INTO digest_mail (id, user_id, digest_on) VALUES (${uuid()}, ${user.id}, ${clock.today()})
          ON CONFLICT ON CONSTRAINT digest_mail_day_uq DO NOTHING RETURNING id`,
      );
      if (!mail) continue;
      await query(
        em,
        sql`UPDATE inbox_message m SET mail_id = ${mail.id} WHERE m.user_id = ${user.id} AND ${waiting}`,
      );
      await enqueue(em, 'inbox.mail', { mailId: mail.id }, { key: `mail-${mail.id}`, maxAttempts: 12 });
      posted += 1;
    }
    return posted;
  }

  /** The letter to be sent; null when that is done, or nobody is there any more to get it. */
  async letter(mailId: string, pages: string | null): Promise<Letter | null> {
    const [row] = await query<LetterRow>(
      this.deps.em,
      sql`SELECT u.display_name AS name, u.email AS address, u.locale, (
          SELECT json_agg(json_build_object('kind', m.kind, 'facts', m.facts) ORDER BY m.created_at, m.id)
          FROM inbox_message m WHERE m.mail_id = d.id) AS messages
        FROM digest_mail d JOIN app_user u ON u.id = d.user_id
        WHERE d.id = ${mailId} AND d.sent_at IS NULL AND d.refused IS NULL AND u.active AND u.email IS NOT NULL`,
    );
    if (!row?.messages) return null;
    const { name, address, locale, messages } = row;
    return { id: mailId, to: { name, address }, ...digestText(locale, name, messages, pages) };
  }

  async sent(mailId: string): Promise<void> {
    await query(
      this.deps.em,
      sql`UPDATE digest_mail SET sent_at = ${this.deps.clock.now()} WHERE id = ${mailId}`,
    );
  }

  /** The mail server will never take it. */
  async refused(mailId: string, why: string): Promise<void> {
    await query(
      this.deps.em,
      sql`UPDATE digest_mail SET refused = ${why.slice(0, 200)} WHERE id = ${mailId}`,
    );
  }
}

/** What is older is no news: it would only fill the first letter of somebody who has just got an address. */
const WAITS_DAYS = 3;

interface LetterRow {
  readonly name: string;
  readonly address: string;
  readonly locale: UserLocale;
  readonly messages: readonly Pick<Message, 'kind' | 'facts'>[] | null;
}
