import { addDays, type Reminder, type ReminderFacts, reminderDays, remindersDue } from '@jiannuo/rules';
import type { Role } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { joinSql, type Sql, sql } from '../../platform/read/index.js';
import type { InboxService } from '../inbox/inbox.service.js';
import type { Message } from '../inbox/message-words.js';

/** Tells in time that a certificate, or a qualification of the company, comes to its end or to its review. */
export class ReminderService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly inbox: InboxService,
  ) {}

  /**
   * Tells what the rules say is due today and was not told before; answers how many reminders that were. May run as
   * often as anybody likes, in several processes at once: the database keeps each reminder once.
   */
  async remind(): Promise<number> {
    const today = this.deps.clock.today();
    const due = (await this.#near(today)).flatMap((certificate) =>
      remindersDue(certificate, today).map((reminder) => ({ certificate, reminder })),
    );
    const fresh = await this.#keep(due);
    if (fresh.length === 0) return 0;
    const keepers = await this.#keepers();
    await this.inbox.tellAll(
      fresh.flatMap(({ certificate, reminder }) => {
        const message = messageOf(certificate, reminder);
        const { userId } = certificate;
        const told = userId === null || keepers.includes(userId) ? keepers : [...keepers, userId];
        return told.map((user) => ({ userId: user, message }));
      }),
    );
    return fresh.length;
  }

  /** Certificates with an end near enough that the rules may say something of it, in the order of their ids. */
  #near(today: string): Promise<Certificate[]> {
    const days = reminderDays(today);
    const from = sql`${addDays(today, -(days.at(-1) ?? 0))}::date`;
    const until = sql`${addDays(today, days[0] ?? 0)}::date`;
    return query<Certificate>(
      this.deps.em,
      sql`SELECT c.id, p.name AS person, t.name AS zh, coalesce(t.name_en, t.name) AS en,
          c.valid_until_on::text AS "validUntilOn", c.next_review_on::text AS "nextReviewOn",
          c.revoked_on::text AS "revokedOn", p.left_on::text AS "holderLeftOn",
          EXISTS (SELECT FROM certificate r WHERE r.renews_id = c.id) AS renewed,
          (SELECT u.id FROM app_user u WHERE u.id = p.user_id AND u.active) AS "userId"
        FROM certificate c JOIN certificate_type t ON t.id = c.type_id LEFT JOIN person p ON p.id = c.person_id
        WHERE c.valid_until_on BETWEEN ${from} AND ${until} OR c.next_review_on BETWEEN ${from} AND ${until}
        ORDER BY c.id`,
    );
  }

  /** Those nobody kept before. Two at once wait for each other, always in the same order. */
  async #keep(due: readonly Due[]): Promise<Due[]> {
    const fresh: Due[] = [];
    for (let at = 0; at < due.length; at += AT_ONCE) {
      const chunk = due.slice(at, at + AT_ONCE);
      const kept = await query<{ readonly id: string; readonly subject: string }>(
        this.deps.em,
        sql`INSERT INTO certificate_reminder (certificate_id, subject, due_on, days, told_at)
          VALUES ${joinSql(
            chunk.map((one) => this.#row(one)),
            sql`, `,
          )}
          ON CONFLICT DO NOTHING RETURNING certificate_id AS id, subject`,
      );
      const keys = new Set(kept.map(({ id, subject }) => `${id} ${subject}`));
      fresh.push(
        ...chunk.filter(({ certificate, reminder }) => keys.has(`${certificate.id} ${reminder.subject}`)),
      );
    }
    return fresh;
  }

  #row({ certificate, reminder: { subject, dueOn, days } }: Due): Sql {
    return sql`(${certificate.id}::uuid, ${subject}, ${dueOn}::date, ${days}::int,
      ${this.deps.clock.now()}::timestamptz)`;
  }

  async #keepers(): Promise<string[]> {
    const rows = await query<{ readonly id: string }>(
      this.deps.em,
      sql`SELECT id FROM app_user WHERE active AND role = ANY(${keepers}) ORDER BY id`,
    );
    return rows.map(({ id }) => id);
  }
}

/** Those who see to it that certificates are renewed. */
const keepers: readonly Role[] = ['ADMIN', 'HR'];

const AT_ONCE = 500;

interface Certificate extends ReminderFacts {
  readonly id: string;
  /** Name of the holder; null: the company. */
  readonly person: string | null;
  /** Name of its type in both languages. */
  readonly zh: string;
  readonly en: string;
  /** Account of the holder, while it may sign in. */
  readonly userId: string | null;
}

interface Due {
  readonly certificate: Certificate;
  readonly reminder: Reminder;
}

function messageOf({ id, person, zh, en }: Certificate, { subject, dueOn, daysLeft }: Reminder): Message {
  const facts = { person, type: { zh, en }, dueOn, daysLeft };
  return person === null
    ? { kind: `QUALIFICATION_${subject}`, facts, entity: 'CompanyQualification', entityId: id }
    : { kind: `CERTIFICATE_${subject}`, facts, entity: 'Certificate', entityId: id };
}
