import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { insertValues } from '../../platform/db/insert-values.js';
import { query } from '../../platform/db/query.js';
import { sql } from '../../platform/read/index.js';
import { uuids } from '../stock/ledger.js';
import type { Message } from './message-words.js';

/** What people are told, each in an inbox of their own. */
export class InboxService {
  constructor(private readonly deps: ServiceDeps) {}

  /** Tells these users, in the transaction of what they are told. */
  async tell(userIds: readonly string[], message: Message): Promise<void> {
    await this.tellAll(userIds.map((userId) => ({ userId, message })));
  }

  /** Many at once, some hundreds a statement. */
  async tellAll(told: readonly { readonly userId: string; readonly message: Message }[]): Promise<void> {
    const now = this.deps.clock.now();
    await insertValues(
      this.deps.em,
      sql`INSERT INTO inbox_message (id, user_id, kind, facts, entity, entity_id, created_at)`,
      told.map(
        ({ userId, message: { kind, facts, entity, entityId } }) =>
          sql`(${uuid()}::uuid, ${userId}::uuid, ${kind}, ${JSON.stringify(facts)}::jsonb, ${entity},
            ${entityId}::uuid, ${now}::timestamptz)`,
      ),
    );
  }

  async unreadCount(userId: string): Promise<number> {
    const [row] = await query<{ readonly count: number }>(
      this.deps.em,
      sql`SELECT count(*)::int AS count FROM inbox_message WHERE user_id = ${userId} AND read_at IS NULL`,
    );
    return row?.count ?? 0;
  }

  /** Messages of others are left alone, without a word. */
  async markRead(userId: string, ids: readonly string[]): Promise<void> {
    await query(
      this.deps.em,
      sql`UPDATE inbox_message SET read_at = ${this.deps.clock.now()}
        WHERE user_id = ${userId} AND read_at IS NULL AND id = ANY(${uuids(ids)}::uuid[])`,
    );
  }

  /** Up to the newest one the user has seen: what came later stays unread. */
  async markAllRead(userId: string, until: string): Promise<void> {
    await query(
      this.deps.em,
      sql`UPDATE inbox_message SET read_at = ${this.deps.clock.now()}
        WHERE user_id = ${userId} AND read_at IS NULL AND created_at <= ${until}::timestamptz`,
    );
  }

  /** Forgets what was told long ago; answers how many messages that were. */
  async tidy(): Promise<number> {
    const oldest = sql`${this.deps.clock.today()}::date - ${KEPT_DAYS}::int`;
    const gone = await query<{ readonly id: string }>(
      this.deps.em,
      sql`DELETE FROM inbox_message WHERE created_at < ${oldest} RETURNING id`,
    );
    await query(
      this.deps.em,
      sql`DELETE FROM digest_mail d WHERE digest_on < ${oldest}
        AND NOT EXISTS (SELECT FROM inbox_message m WHERE m.mail_id = d.id)`,
    );
    return gone.length;
  }
}

const KEPT_DAYS = 400;
