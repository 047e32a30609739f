import { type Basis, type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { assertUnique } from '../../kernel/quantity.js';

/** 在库 · 占用 · 已安装 · 借出 */
export type UnitWhere = 'STOCK' | 'RESERVED' | 'INSTALLED' | 'LOANED';

export type RecallAction = 'QUARANTINE' | 'MOVE_RESERVATION_THEN_QUARANTINE' | 'WITHDRAW_AND_REPLACE';

export interface RecallFacts {
  /** Every unit of the batch, wherever it is. */
  readonly units: readonly { readonly id: string; readonly where: UnitWhere }[];
  /** Result of the test commissioned; null: not there yet. */
  readonly testPassed: boolean | null;
}

export interface RecallOutcome {
  /** One per unit, in the order given; none after a passed test. */
  readonly actions: readonly { readonly id: string; readonly action: RecallAction }[];
  /** May what is in quarantine go back into use? */
  readonly mayClear: boolean;
}

/** What happens to each unit of a recalled batch (Q53). */
export function batchRecall({ units, testPassed }: RecallFacts): Decision<RecallOutcome> {
  assertUnique(units.map(({ id }) => id));
  const mayClear = testPassed === true;
  const actions = mayClear ? [] : units.map(({ id, where }) => ({ id, action: actionsByPlace[where] }));
  return decide(
    { actions, mayClear },
    {
      basis,
      values: [
        { name: 'units', label: text('批内件数', 'Units of the batch'), value: units.length, unit: 'COUNT' },
        { name: 'testPassed', label: text('检测合格', 'Test passed'), value: testPassed },
      ],
    },
  );
}

const actionsByPlace: Readonly<Record<UnitWhere, RecallAction>> = {
  STOCK: 'QUARANTINE',
  RESERVED: 'MOVE_RESERVATION_THEN_QUARANTINE',
  INSTALLED: 'WITHDRAW_AND_REPLACE',
  LOANED: 'WITHDRAW_AND_REPLACE',
};

const basis: Basis = [
  { clause: 'K-05', paragraph: '1', question: 'Q53' },
  { clause: 'K-05', paragraph: '2' },
  { clause: 'K-05', paragraph: '3' },
];
