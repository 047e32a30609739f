import { addDays, addMonths, type PlanId, type ServiceTerms, shareRoundedDown } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { RetentionEntryEntity, RetentionEntryKind } from '../contracts/retention-entry.entity.js';
import type { Author } from './author.js';
import { duringDay } from './moment.js';
import type { FirstDates } from './phases.js';
import type { Random } from './random.js';

/** The retention money of one contract: what was agreed, what happened to it, what is left. */
export interface RetentionHistory {
  readonly agreedFen: number | null;
  readonly entries: readonly Omit<RetentionEntryEntity, 'contract'>[];
  readonly balanceFen: number;
  readonly releasedOn: PlainDate | null;
}

/** Construction keeps money back, mostly within the statute's 3 %, sometimes beyond it. */
export function retentionTerms(plans: readonly PlanId[], random: Random): ServiceTerms['retention'] {
  if (!plans.includes('SECURITY_INTEGRATION')) return null;
  const percent = random.chance(0.25) ? 5 : 3;
  const defectMonths = random.chance(0.3) ? 24 : 12;
  const quote = `按结算总价的${percent}%预留质量保证金,缺陷责任期${defectMonths}个月,期满后28日内无息返还。`;
  return { percent, defectMonths, returnCheckDays: 14, quote };
}

export function retentionHistory(of: {
  readonly contractId: string;
  readonly terms: ServiceTerms;
  readonly settlementFen: number;
  readonly first: FirstDates | null;
  readonly today: PlainDate;
  readonly author: Author;
  readonly newId: () => string;
  readonly random: Random;
}): RetentionHistory {
  const { terms, first, today, random } = of;
  const percent = terms.retention?.percent ?? null;
  if (percent === null) return { agreedFen: null, entries: [], balanceFen: 0, releasedOn: null };
  const agreedFen = shareRoundedDown(of.settlementFen, percent);
  const startedOn = first?.acceptedOn ?? null;
  if (startedOn === null) return { agreedFen, entries: [], balanceFen: 0, releasedOn: null };

  const moves: Move[] = [
    { kind: 'WITHHELD', amountFen: agreedFen, on: startedOn, reason: '验收时预留质量保证金' },
  ];
  const repairedOn = addDays(startedOn, random.whole(60, 200));
  const takenFen = random.chance(0.2) && repairedOn < today ? random.whole(8, 60) * 100_00 : 0;
  if (takenFen > 0 && takenFen < agreedFen) {
    moves.push({
      kind: 'DEDUCTED',
      amountFen: takenFen,
      on: repairedOn,
      reason: '相同问题两次未修好,甲方另请维修,凭发票扣除(H-02)',
    });
  }
  const left = agreedFen - moves.slice(1).reduce((sum, { amountFen }) => sum + amountFen, 0);
  const dueOn = addDays(addMonths(startedOn, terms.retention?.defectMonths ?? 12), random.whole(5, 28));
  const released = dueOn < today && random.chance(0.85);
  if (released) {
    moves.push({ kind: 'RELEASED', amountFen: left, on: dueOn, reason: '缺陷责任期满,甲方返还' });
  }
  return {
    agreedFen,
    entries: moves.map((move) => entry(move, of)),
    balanceFen: released ? 0 : left,
    releasedOn: released ? dueOn : null,
  };
}

interface Move {
  readonly kind: RetentionEntryKind;
  readonly amountFen: number;
  readonly on: PlainDate;
  readonly reason: string;
}

function entry(
  move: Move,
  {
    contractId,
    author,
    newId,
    random,
  }: { contractId: string; author: Author; newId: () => string; random: Random },
) {
  return {
    ...move,
    id: newId(),
    contractId,
    recordedById: author.id,
    recordedBy: author.displayName,
    recordedAt: duringDay(move.on, random),
  };
}
