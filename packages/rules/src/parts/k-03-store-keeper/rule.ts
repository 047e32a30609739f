import { type Decision, decide, type Warning } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';

/** 仓库 · 车辆 · 现场 */
export type StoreKind = 'WAREHOUSE' | 'VAN' | 'SITE';

/** May a store be used? One on site needs a keeper by name (Q51). */
export function storeKeeper(facts: {
  readonly kind: StoreKind;
  readonly keeper: string | null;
}): Decision<{ readonly allowed: boolean }> {
  const { kind, keeper } = facts;
  const allowed = kind !== 'SITE' || (keeper !== null && keeper.trim() !== '');
  return decide(
    { allowed },
    {
      basis: [onSite, { clause: 'K-03', paragraph: '2', question: 'Q51' }],
      values: [
        { name: 'kind', label: text('库房种类', 'Kind of store'), value: kind },
        { name: 'keeper', label: text('保管人', 'Keeper'), value: keeper },
      ],
      warnings: allowed ? [] : [keeperMissing],
    },
  );
}

const onSite = { clause: 'K-03', paragraph: '1' } as const;

const keeperMissing: Warning = {
  code: 'KEEPER_MISSING',
  message: text('现场库房须写明保管人', 'A store on site needs a keeper by name'),
  basis: [{ clause: 'K-03', paragraph: '2', question: 'Q51' }],
};
