import { addDays, margin } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import { touchedQuotes } from '../quotes/touched-quotes.js';
import type { SettingService } from '../settings/setting.service.js';
import { averageCostOf } from '../stock/stock-sql.js';
import { judgeEdition } from './judge-edition.js';
import { stampOf } from './lines-stamp.js';
import { lockEdition, notOpen } from './open-edition.js';
import { priceInForce } from './price-in-force.js';
import type { CategoryMargin, PublicationProblem, PublishPreview, TouchedQuote } from './publication.type.js';

/** Lines are read when they are asked for. */
export type Preview = Omit<PublishPreview, 'broken' | 'reasonsMissing' | 'marginByCategory'> & {
  readonly brokenIds: readonly string[];
  readonly reasonsMissingIds: readonly string[];
  readonly marginByCategory: readonly CategoryMargin[];
};

/** What is going to be said with the publication; left out: what was said with the proposal. */
interface Said {
  readonly reason?: string | null;
  readonly fewSamplesReason?: string | null;
}

/** What publishing would do. Decides nothing: every figure comes from what publishing itself uses. */
export class PublishPreviewService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly settings: SettingService,
  ) {}

  /** Raises NOT_FOUND, BAD_INPUT (no draft, a day nobody can mean). */
  async of(editionId: string, effectiveFrom: PlainDate, said: Said = {}): Promise<Preview> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    check.date('effectiveFrom', effectiveFrom);
    check.done();
    const edition = await lockEdition(em, editionId, 'WRITE');
    if (edition.status !== 'DRAFT' && edition.status !== 'PROPOSED') throw notOpen(edition.status);
    const today = clock.today();
    const lines = await this.#lines(editionId, edition.listId, effectiveFrom);
    const occasion = { editionId, region: edition.region, on: effectiveFrom };
    const fewSamplesReason = said.fewSamplesReason?.trim() || edition.fewSamplesReason;
    const judgement = await judgeEdition(em, { ...occasion, fewSamplesReason });
    const { aboveMean, reasonMissing } = judgement.refused;
    const changed = lines.filter(({ before, after }) => before !== after);
    const priced = changed.filter(({ before, after }) => before !== null && after !== null);
    const prices = new Map(changed.map(({ itemId, after }) => [itemId, after]));
    const quotes = await touchedQuotes(em, { listId: edition.listId, prices, effectiveFrom, today });
    const next = await this.#nextFirstDay(edition.listId, effectiveFrom);
    const needsSecondPerson = await this.settings.isOn('secondPerson.publish');
    return {
      effectiveFrom,
      endsOn: next === null ? null : addDays(next, -1),
      linesStamp: stampOf({
        lines: lines.length,
        versions: lines.reduce((sum, { version }) => sum + version, 0),
      }),
      correction: effectiveFrom < today,
      itemCount: lines.length,
      changedCount: changed.length,
      newCount: changed.filter(({ before }) => before === null).length,
      withdrawnCount: changed.filter(({ after }) => after === null).length,
      dearerCount: priced.filter(({ before, after }) => (after ?? 0) > (before ?? 0)).length,
      cheaperCount: priced.filter(({ before, after }) => (after ?? 0) < (before ?? 0)).length,
      openQuotes: quotes.slice(0, MOST_NAMED).map(
        ({ status, ...quote }): TouchedQuote => ({
          ...quote,
          draft: status === 'DRAFT',
        }),
      ),
      brokenCount: aboveMean.length,
      brokenIds: aboveMean.slice(0, MOST_NAMED).map(({ id }) => id),
      reasonsMissingCount: reasonMissing.length,
      reasonsMissingIds: reasonMissing.slice(0, MOST_NAMED).map(({ id }) => id),
      marginByCategory: marginsOf(lines),
      needsSecondPerson,
      problems: problemsOf({
        empty: lines.length === 0,
        broken: aboveMean.length,
        unreasoned: reasonMissing.length,
        correction: effectiveFrom < today && !(said.reason?.trim() || edition.reason),
        unproposed: needsSecondPerson && edition.status === 'DRAFT',
      }),
    };
  }

  /** Every line beside the price in force on that day as far as it is published. */
  #lines(editionId: string, listId: string, on: PlainDate): Promise<Line[]> {
    const question = { listId: sql`${listId}::uuid`, on: sql`${on}::date`, knownAt: null };
    return query<Line>(
      this.deps.em,
      sql`SELECT l.item_id::text AS "itemId", f.price_fen::float8 AS before, l.price_fen::float8 AS after, l.version,
          p.category, ${averageCostOf(sql`l.part_id`)}::float8 AS cost
        FROM price_draft_line l LEFT JOIN part p ON p.id = l.part_id
          LEFT JOIN LATERAL (${priceInForce(sql`l.item_id`, question, sql`p.price_fen`)}) f ON true
        WHERE l.edition_id = ${editionId}`,
    );
  }

  async #nextFirstDay(listId: string, after: PlainDate): Promise<PlainDate | null> {
    const [row] = await query<{ day: PlainDate | null }>(
      this.deps.em,
      sql`SELECT min(e.effective_from)::text AS day FROM price_edition e
        WHERE e.list_id = ${listId} AND e.status = 'PUBLISHED' AND e.effective_from > ${after}::date`,
    );
    return row?.day ?? null;
  }
}

interface Line {
  readonly itemId: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly version: number;
  readonly category: string | null;
  readonly cost: number | null;
}

const MOST_NAMED = 500;

function marginsOf(lines: readonly Line[]): CategoryMargin[] {
  const categories = [...new Set(lines.flatMap(({ category }) => category ?? []))].sort();
  return categories.map((category) => {
    const own = lines.filter((line) => line.category === category && line.cost !== null);
    const [before, after] = [totals(own, 'before'), totals(own, 'after')];
    return {
      category,
      countBefore: before.count,
      countAfter: after.count,
      beforePermille: margin(before.price, before.cost)?.marginPermille ?? null,
      afterPermille: margin(after.price, after.cost)?.marginPermille ?? null,
    };
  });
}

function totals(lines: readonly Line[], when: 'before' | 'after') {
  const priced = lines.filter((line) => (line[when] ?? 0) > 0);
  return {
    count: priced.length,
    price: priced.reduce((sum, line) => sum + (line[when] ?? 0), 0),
    cost: priced.reduce((sum, line) => sum + (line.cost ?? 0), 0),
  };
}

interface Findings {
  readonly empty: boolean;
  readonly broken: number;
  readonly unreasoned: number;
  readonly correction: boolean;
  readonly unproposed: boolean;
}

function problemsOf({ empty, broken, unreasoned, correction, unproposed }: Findings): PublicationProblem[] {
  const problem = (code: string, zh: string, en: string) => ({ code, message: { zh, en } });
  return [
    ...(empty ? [problem('EMPTY', '这一版没有任何品项。', 'The edition has no items.')] : []),
    ...(broken > 0
      ? [
          problem(
            'ABOVE_MARKET_MEAN',
            `${broken} 个价格高于市场平均水平,须降价。`,
            `${broken} prices are above the market mean and have to come down.`,
          ),
        ]
      : []),
    ...(unreasoned > 0
      ? [
          problem(
            'REASON_REQUIRED',
            `${unreasoned} 个价格须写明理由(样本不足或高于给过的最低价)。`,
            `${unreasoned} prices need a written reason: too few samples, or above the lowest price given.`,
          ),
        ]
      : []),
    ...(correction
      ? [
          problem(
            'CORRECTION',
            '生效日早于今天,须写明更正原因。',
            'The first day is past: say why it is corrected.',
          ),
        ]
      : []),
    ...(unproposed
      ? [
          problem(
            'SECOND_PERSON',
            '须先提交,由第二人确认发布。',
            'Propose it: a second person has to publish.',
          ),
        ]
      : []),
  ];
}
