import { formatYuan } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { BadInput, badField, Conflict, type FieldProblem } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { rulesVersion } from '../coverage/rules-version.js';
import type { SettingService } from '../settings/setting.service.js';
import { type EditionJudgement, judgeEdition } from './judge-edition.js';
import { type LinesWritten, stampOf } from './lines-stamp.js';
import { type Edition, lockEdition, mustBeDraft, notOpen } from './open-edition.js';
import { PriceEditionEntity } from './price-edition.entity.js';
import { listTerms } from './price-terms.js';
import type { PublicationInput } from './publication.type.js';
import { writePrices } from './write-prices.js';

const entity = 'PriceEdition';

/** From a draft to prices nobody can change. */
export class PublicationService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly settings: SettingService,
  ) {}

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (whatever publishing would refuse). */
  async propose(editionId: string, input: PublicationInput): Promise<void> {
    const { em, clock, actor } = this.deps;
    const edition = await this.#step(editionId, input.version);
    mustBeDraft(edition);
    const plan = this.#checked(input, edition);
    await this.#mustBeAsSeen(edition, input);
    await this.#mustPass(edition, plan);
    await updateVersioned(em, PriceEditionEntity, editionId, input.version, {
      ...plan,
      status: 'PROPOSED',
      proposedById: actor.userId,
      proposedBy: actor.name,
      proposedAt: clock.now(),
      updatedAt: clock.now(),
    });
    await this.#record('propose', editionId, plan);
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (not proposed). */
  async withdraw(editionId: string, version: number): Promise<void> {
    const { em, clock } = this.deps;
    const { status } = await this.#step(editionId, version);
    if (status === 'DRAFT') {
      throw badField('editionId', 'NOT_PROPOSED', '还没有提交确认。', 'It is not proposed.');
    }
    if (status !== 'PROPOSED') throw notOpen(status);
    await updateVersioned(em, PriceEditionEntity, editionId, version, {
      status: 'DRAFT',
      effectiveFrom: null,
      proposedById: null,
      proposedBy: null,
      proposedAt: null,
      updatedAt: clock.now(),
    });
    await this.audit.record({ action: 'priceEdition.withdraw', entity, entityId: editionId });
  }

  /** Writes every price with its proof and closes the edition. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async publish(editionId: string, input: PublicationInput): Promise<void> {
    const { em, clock, actor } = this.deps;
    const edition = await this.#step(editionId, input.version);
    if (edition.status !== 'DRAFT' && edition.status !== 'PROPOSED') throw notOpen(edition.status);
    const plan = this.#checked(input, edition);
    await this.#mustBeSecondPerson(edition, plan);
    await this.#mustBeAsSeen(edition, input);
    const judgement = await this.#mustPass(edition, plan);
    const [next] = await query<{ number: number; publishedAt: string }>(
      em,
      sql`SELECT coalesce(max(e.number), 0) + 1 AS number,
          greatest(${clock.now()}::timestamptz, max(e.published_at) + interval '1 millisecond')::text AS "publishedAt"
        FROM price_edition e WHERE e.list_id = ${edition.listId}`,
    );
    if (!next) throw new Error('Counting editions answers with one row.');
    const counts = await writePrices(em, { ...edition, ...plan, ...next }, judgement);
    await updateVersioned(em, PriceEditionEntity, editionId, input.version, {
      ...plan,
      ...next,
      ...counts,
      status: 'PUBLISHED',
      judgedBy: { rules: rulesVersion, on: plan.effectiveFrom, region: edition.region, terms: listTerms },
      publishedById: actor.userId,
      publishedBy: actor.name,
      updatedAt: clock.now(),
    });
    await query(em, sql`DELETE FROM price_draft_line WHERE edition_id = ${editionId}`);
    await this.#record('publish', editionId, { ...plan, ...counts, number: next.number });
  }

  /** Holds the edition; who comes second finds it changed. */
  async #step(editionId: string, version: number): Promise<Edition> {
    const edition = await lockEdition(this.deps.em, editionId, 'STEP');
    if (edition.version !== version) throw new Conflict(edition);
    return edition;
  }

  /** What was said with the proposal holds unless it is said anew. */
  #checked(input: PublicationInput, edition: Edition): Plan {
    const check = new FieldCheck();
    check.date('effectiveFrom', input.effectiveFrom);
    const plan = {
      effectiveFrom: input.effectiveFrom,
      reason: check.note('reason', input.reason, 500) ?? edition.reason,
      fewSamplesReason:
        check.note('fewSamplesReason', input.fewSamplesReason, 500) ?? edition.fewSamplesReason,
    };
    if (plan.effectiveFrom < this.deps.clock.today() && plan.reason === null) {
      check.problem(
        'reason',
        'CORRECTION',
        '生效日早于今天,是对已执行价格的更正:请写明原因。',
        'The first day is past, so this corrects prices that held: say why.',
      );
    }
    check.done();
    return plan;
  }

  async #mustBeSecondPerson(edition: Edition, plan: Plan): Promise<void> {
    const { status, proposedById, effectiveFrom } = edition;
    if (status === 'PROPOSED' && effectiveFrom !== plan.effectiveFrom) throw anotherDay();
    if (!(await this.settings.isOn('secondPerson.publish'))) return;
    if (status !== 'PROPOSED') throw proposeFirst();
    if (proposedById === this.deps.actor.userId) throw samePerson();
  }

  /** Under the lock of the step: who was writing a line has finished, and nobody begins. */
  async #mustBeAsSeen({ id }: Edition, { linesStamp = null }: PublicationInput): Promise<void> {
    const [now] = await query<LinesWritten>(
      this.deps.em,
      sql`SELECT count(*)::int AS lines, coalesce(sum(version), 0)::float8 AS versions
        FROM price_draft_line WHERE edition_id = ${id}`,
    );
    if (!now?.lines) throw empty();
    if (linesStamp !== null && linesStamp !== stampOf(now)) throw linesChanged();
  }

  async #mustPass(edition: Edition, plan: Plan): Promise<EditionJudgement> {
    const { em } = this.deps;
    const occasion = { editionId: edition.id, region: edition.region, on: plan.effectiveFrom };
    const judgement = await judgeEdition(em, { ...occasion, fewSamplesReason: plan.fewSamplesReason });
    const { aboveMean, reasonMissing } = judgement.refused;
    const problems = [
      ...aboveMean.map(({ number, proof }) => [`lines.${number}`, tooHigh(proof.highestFen ?? 0)] as const),
      ...reasonMissing.map(({ number }) => [`lines.${number}`, needsReason] as const),
    ];
    if (problems.length === 0) return judgement;
    throw new BadInput(Object.fromEntries(problems.slice(0, MOST_PROBLEMS)), {
      zh: `${aboveMean.length} 个价格高于市场平均水平,${reasonMissing.length} 个价格缺少书面理由,不能发布。`,
      en: `${aboveMean.length} prices are above the market mean and ${reasonMissing.length} lack a written reason: nothing was published.`,
    });
  }

  #record(deed: string, entityId: string, said: object): Promise<void> {
    const changes = Object.fromEntries(Object.entries(said).map(([field, after]) => [field, { after }]));
    const reason = 'reason' in said && typeof said.reason === 'string' ? said.reason : null;
    return this.audit.record({ action: `priceEdition.${deed}`, entity, entityId, changes, reason });
  }
}

interface Plan {
  readonly effectiveFrom: PlainDate;
  readonly reason: string | null;
  readonly fewSamplesReason: string | null;
}

/** Lines named in one refusal. */
const MOST_PROBLEMS = 500;

const needsReason: FieldProblem = {
  code: 'REASON_REQUIRED',
  zh: '样本不足,或高于给过的最低价:须写明理由。',
  en: 'Too few samples, or above the lowest price given: a written reason is needed.',
};

function tooHigh(highestFen: number): FieldProblem {
  const yuan = formatYuan(highestFen);
  return {
    code: 'ABOVE_MARKET_MEAN',
    zh: `高于市场平均水平,最高可定 ${yuan}。`,
    en: `Above the market mean: at most ${yuan}.`,
  };
}

const empty = () => badField('editionId', 'EMPTY', '这一版没有任何品项。', 'The edition has no items.');

const linesChanged = () =>
  new BadInput(
    {
      linesStamp: {
        code: 'LINES_CHANGED',
        zh: '预览之后又有人改了价格,请再看一遍。',
        en: 'Somebody changed prices after the preview: please look once more.',
      },
    },
    { zh: '没有发布任何价格。', en: 'Nothing was published.' },
  );

const anotherDay = () =>
  badField(
    'effectiveFrom',
    'ANOTHER_DAY',
    '与提交确认的生效日不同:请先撤回提交。',
    'This is not the day that was proposed: take the proposal back first.',
  );

const proposeFirst = () =>
  badField(
    'editionId',
    'SECOND_PERSON',
    '发布须由第二人确认:请先提交。',
    'A second person has to publish: propose it first.',
  );

const samePerson = () =>
  badField(
    'editionId',
    'SAME_PERSON',
    '提交人不能自己确认发布。',
    'Whoever proposed it cannot publish it: somebody else has to.',
  );
