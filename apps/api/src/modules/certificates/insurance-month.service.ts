import { isPlainMonth } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, InUse, NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { PersonEntity } from '../people/person.entity.js';
import { InsuranceMonthEntity } from './insurance-month.entity.js';

/** 社保证明, month by month. */
export class InsuranceMonthService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Months that are recorded already stay as they are. Raises NOT_FOUND, BAD_INPUT. */
  async record(personId: string, months: readonly string[]): Promise<void> {
    const { em, clock, actor } = this.deps;
    const wanted = [...new Set(months)].sort();
    if (wanted.length === 0 || wanted.length > MOST_MONTHS) {
      throw badField(
        'months',
        'COUNT',
        `一次填写 1 到 ${MOST_MONTHS} 个月。`,
        `1 to ${MOST_MONTHS} months at a time.`,
      );
    }
    const thisMonth = clock.today().slice(0, 7);
    const wrong = wanted.find((month) => !isPlainMonth(month) || month < EARLIEST || month > thisMonth);
    if (wrong !== undefined) {
      throw badField(
        'months',
        'MONTH',
        `月份写作 2026-01,从 ${EARLIEST} 到本月。`,
        `A month is written 2026-01, from ${EARLIEST} to this one.`,
      );
    }
    if (!(await em.existsBy(PersonEntity, { id: personId }))) throw new NotFound();
    const added = await query<{ month: string }>(
      em,
      sql`INSERT INTO insurance_month (id, person_id, month, recorded_by, recorded_at)
        SELECT u.id, ${personId}::uuid, u.month, ${actor.name}, ${clock.now()}::timestamptz
        FROM unnest(${wanted.map(() => uuid())}::uuid[], ${wanted}::text[]) AS u(id, month)
        ON CONFLICT ON CONSTRAINT insurance_month_uq DO NOTHING
        RETURNING month`,
    );
    if (added.length === 0) return;
    const changes = { months: { after: added.map(({ month }) => month).sort() } };
    await this.audit.record({
      action: 'insuranceMonth.record',
      entity: 'Person',
      entityId: personId,
      changes,
    });
  }

  /** Answers whose it was. Raises NOT_FOUND, IN_USE (scans). */
  async remove(id: string): Promise<string> {
    const { em } = this.deps;
    // Who is adding a scan meanwhile comes before or finds nothing.
    const row = await em.findOne(InsuranceMonthEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw new NotFound();
    const [counts]: Record<string, number>[] = await em.query(
      `SELECT count(*)::int AS scans FROM stored_file WHERE owner_kind = 'INSURANCE_PROOF' AND owner_id = $1`,
      [id],
    );
    if (counts && Object.values(counts).some(Boolean)) throw new InUse(counts);
    await em.delete(InsuranceMonthEntity, { id });
    const changes = { months: { before: [row.month] } };
    await this.audit.record({
      action: 'insuranceMonth.remove',
      entity: 'Person',
      entityId: row.personId,
      changes,
    });
    return row.personId;
  }
}

const MOST_MONTHS = 24;
const EARLIEST = '1990-01';
