import { allPlans, type ContractKind, type PlanId, type StartBasis } from '@jiannuo/rules';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/index.js';
import { retentionEntryKinds } from './retention-entry.entity.js';

export const PlanEnum = Object.fromEntries(allPlans.map(({ id }) => [id, id])) as { [Id in PlanId]: Id };
registerEnumType(PlanEnum, {
  name: 'PlanId',
  description: 'A printed after-sales plan, ① to ⑧.',
  valuesConfig: Object.fromEntries(
    allPlans.map((plan) => [plan.id, { description: `${plan.symbol} ${plan.name.zh}` }]),
  ),
});

export const ContractKindEnum = enumOf(['GOODS', 'CONSTRUCTION'] satisfies ContractKind[]);
registerEnumType(ContractKindEnum, {
  name: 'ContractKind',
  description: 'What the contract is for; construction brings statutory floors (Q7).',
  valuesConfig: {
    GOODS: { description: 'Goods are supplied and installed.' },
    CONSTRUCTION: { description: 'Works are built.' },
  },
});

export const StartBasisEnum = enumOf([
  'CONTRACT_ACCEPTANCE',
  'PROJECT_ACCEPTANCE',
  'COMPLETION_ACCEPTANCE',
] satisfies StartBasis[]);
registerEnumType(StartBasisEnum, {
  name: 'StartBasis',
  description: 'Which acceptance starts the clock.',
  valuesConfig: {
    CONTRACT_ACCEPTANCE: { description: '合同验收合格' },
    PROJECT_ACCEPTANCE: { description: '本项目验收合格' },
    COMPLETION_ACCEPTANCE: { description: '项目完工验收通过' },
  },
});

export const AcceptanceStateEnum = enumOf(['SUBMITTED', 'PROPOSED', 'CONFIRMED']);
registerEnumType(AcceptanceStateEnum, {
  name: 'AcceptanceState',
  description: 'How sure the start of a certificate is, today.',
  valuesConfig: {
    SUBMITTED: { description: 'Our report is with the client; nothing has started.' },
    PROPOSED: {
      description: 'The client stayed silent: a start is proposed (Q5), a person has to confirm it.',
    },
    CONFIRMED: { description: 'Accepted; the date starts the clock.' },
  },
});

export const RetentionEntryKindEnum = enumOf(retentionEntryKinds);
registerEnumType(RetentionEntryKindEnum, {
  name: 'RetentionEntryKind',
  description: 'What happened to the retention money (质保金).',
  valuesConfig: {
    WITHHELD: { description: 'The client keeps it back: the balance rises.' },
    DEDUCTED: { description: 'Taken for a repair by others (H-02): the balance falls, never below 0.' },
    RECEIVABLE: { description: 'Deducted beyond the evidence (Q25): the client owes it; the balance stays.' },
    RELEASED: { description: 'Paid back to us: the balance falls, never below 0.' },
  },
});
