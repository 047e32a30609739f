import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, LimitExceeded, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { MarketSampleEntity } from './market-sample.entity.js';
import type { MarketSampleInput } from './market-sample.input.js';
import { kindsOf } from './price-items.js';

const MOST_SAMPLES = 1_000;

export class MarketSampleService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (an unknown item, a day to come, no price, no source). */
  async add(input: MarketSampleInput): Promise<string> {
    const [id = ''] = await this.#insert([input], () => '');
    return id;
  }

  /** All or none; answers their ids. Raises BAD_INPUT by place: `inputs.3.priceFen`; LIMIT_EXCEEDED. */
  async addAll(inputs: readonly MarketSampleInput[]): Promise<string[]> {
    if (inputs.length > MOST_SAMPLES) throw tooMany();
    return this.#insert(inputs, (at) => `inputs.${at}.`);
  }

  /** Raises NOT_FOUND, BAD_INPUT (withdrawn already, no reason). */
  async withdraw(id: string, reason: string): Promise<void> {
    const { em, clock, actor } = this.deps;
    const check = new FieldCheck();
    const withdrawnReason = check.required('reason', reason, 500);
    check.done();
    const [sample] = await query<{ withdrawn: boolean }>(
      em,
      sql`SELECT withdrawn_at IS NOT NULL AS withdrawn FROM market_sample WHERE id = ${id} FOR UPDATE`,
    );
    if (!sample) throw new NotFound();
    if (sample.withdrawn) {
      throw badField('id', 'WITHDRAWN', '该样本已经撤回。', 'This sample was withdrawn already.');
    }
    await em.update(MarketSampleEntity, id, {
      withdrawnById: actor.userId,
      withdrawnBy: actor.name,
      withdrawnAt: clock.now(),
      withdrawnReason,
    });
    await this.audit.record({
      action: 'marketSample.withdraw',
      entity: 'MarketSample',
      entityId: id,
      reason: withdrawnReason,
    });
  }

  async #insert(inputs: readonly MarketSampleInput[], path: (at: number) => string): Promise<string[]> {
    const { em, clock, actor } = this.deps;
    const check = new FieldCheck();
    const kinds = await kindsOf(
      em,
      inputs.map(({ itemId }) => itemId),
    );
    const today = clock.today();
    const rows = inputs.map((input, at) => {
      const field = (name: string) => `${path(at)}${name}`;
      const kind = kinds.get(input.itemId.toLowerCase());
      if (!kind) check.problem(field('itemId'), 'UNKNOWN', '没有这个品项。', 'There is no such item.');
      check.fen(field('priceFen'), input.priceFen, 1);
      check.date(field('sampledOn'), input.sampledOn);
      if (input.sampledOn > today) {
        check.problem(field('sampledOn'), 'FUTURE', '采样日期不能晚于今天。', 'The day is still to come.');
      }
      return {
        id: uuid(),
        partId: kind === 'PART' ? input.itemId : null,
        serviceId: kind === 'SERVICE' ? input.itemId : null,
        itemId: input.itemId,
        priceFen: input.priceFen,
        sampledOn: input.sampledOn,
        region: check.optional(field('region'), input.region, 100) ?? null,
        source: check.required(field('source'), input.source, 200),
        note: check.note(field('note'), input.note) ?? null,
        recordedById: actor.userId,
        recordedBy: actor.name,
        recordedAt: clock.now(),
      };
    });
    check.done();
    if (rows.length > 0) await em.insert(MarketSampleEntity, rows);
    await this.audit.recordAll(
      rows.map(({ id, itemId, priceFen, sampledOn, region, source }) => ({
        action: 'marketSample.add',
        entity: 'MarketSample',
        entityId: id,
        changes: {
          itemId: { after: itemId },
          priceFen: { after: priceFen },
          sampledOn: { after: sampledOn },
          region: { after: region },
          source: { after: source },
        },
      })),
    );
    return rows.map(({ id }) => id);
  }
}

function tooMany(): LimitExceeded {
  return new LimitExceeded({
    zh: `一次最多录入 ${MOST_SAMPLES} 个样本。`,
    en: `At most ${MOST_SAMPLES} samples at once.`,
  });
}
