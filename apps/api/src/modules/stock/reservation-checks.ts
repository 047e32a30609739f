import type { reserve } from '@jiannuo/rules';
import { BadInput, badField } from '../../platform/errors.js';
import type { PartFacts, PlaceFacts } from './step.js';
import type { ReserveStockInput } from './stock.input.js';

/** Raises BAD_INPUT: serials of a part kept by quantity, or not one different serial for each piece. */
export function checkSerials(part: PartFacts, { serials, quantity }: ReserveStockInput): void {
  if (!serials) return;
  if (part.tracking === 'SERIAL' && new Set(serials).size === quantity) return;
  throw badField(
    'serials',
    'SERIALS',
    `按序列号占用时,须给出 ${quantity} 个不同的序列号;按数量管理的备件没有序列号。`,
    `Give ${quantity} different serials; parts kept by quantity have none.`,
  );
}

/** Why the reservation that gives way was ended. */
export function displacedBy({ reference }: ReserveStockInput): string {
  return `让位于 24 小时替代承诺(K-01,Q46)${reference ? `:${reference}` : ''}`;
}

/** Free pieces the decision was made with. */
export function freeIn(proof: ReturnType<typeof reserve>): number {
  return Number(proof.values.find(({ name }) => name === 'free')?.value ?? 0);
}

/** The refusal that says how many a single place could give. */
export function notGranted(
  part: PartFacts,
  quantity: number,
  free: readonly { readonly place: PlaceFacts; readonly free: number }[],
): BadInput {
  const most = Math.max(0, ...free.map((one) => one.free));
  return new BadInput({
    quantity: {
      code: 'NOT_ENOUGH_FREE',
      zh: `${part.number} ${part.name}:一处未占用的最多 ${most} 件,不够 ${quantity} 件。`,
      en: `${part.number} ${part.name}: at most ${most} are free in one place, not ${quantity}.`,
    },
  });
}
