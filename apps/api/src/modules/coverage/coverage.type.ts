import {
  type CauseCode,
  type Charge,
  type CostClass,
  causeCodes,
  costClasses,
  type Localized,
  type Payer,
  type Stage,
} from '@jiannuo/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { contribute } from '../../platform/graphql/contribute.js';
import {
  enumOf,
  GraphQLFen,
  GraphQLInstant,
  GraphQLJSON,
  GraphQLPlainDate,
  LocalizedType,
} from '../../platform/graphql/index.js';
import { ContractType } from '../contracts/contract.type.js';
import { DeviceType } from '../devices/device.type.js';
import { StageEnum } from './stage.type.js';

export const CauseCodeEnum = enumOf(causeCodes) as { [Code in CauseCode]: Code };
registerEnumType(CauseCodeEnum, {
  name: 'CauseCode',
  description: '损坏原因: why something is damaged.',
  valuesConfig: {
    LIGHTNING: { description: '雷击: covered (W-09).' },
    OUR_WORKMANSHIP: { description: '我公司施工质量 (W-10).' },
    PRE_TAKEOVER_CUSTODY: { description: '移交前我公司保管 (W-10).' },
    PRODUCT_DEFECT: { description: '产品质量 (W-02, W-07).' },
    CLIENT_DAMAGE: { description: '使用者人为损坏 (W-08).' },
    THIRD_PARTY: { description: '第三者故意损坏 (W-08).' },
    NATURAL_DISASTER: { description: '自然灾害 (W-08).' },
    FORCE_MAJEURE: { description: '人力不可抗拒 (W-08).' },
    UNKNOWN: { description: '不明: covered, with a flag for review (Q8).' },
  },
});

export const CauseStateEnum = enumOf(['PROPOSED', 'CONFIRMED', 'DISPUTED']);
registerEnumType(CauseStateEnum, {
  name: 'CauseState',
  description: 'How sure the cause is (Q11).',
  valuesConfig: {
    PROPOSED: { description: "The engineer's proposal." },
    CONFIRMED: { description: 'Signed by the client.' },
    DISPUTED: { description: 'The client objects: repair first, charge on hold.' },
  },
});

export const CostClassEnum = enumOf(costClasses) as { [Class in CostClass]: Class };
registerEnumType(CostClassEnum, {
  name: 'CostClass',
  description: '费用类别.',
  valuesConfig: {
    PARTS: { description: '配件.' },
    LABOUR: { description: '人工.' },
    BOARD_REPAIR: { description: '板卡维修.' },
    VISIT: { description: '上门.' },
    SOFTWARE_UPGRADE: { description: '软件升级: free for ever (W-11).' },
    PHONE_SUPPORT: { description: '电话支持: free for ever (T-03).' },
  },
});

export const PayerEnum = enumOf(['COMPANY', 'CLIENT', 'SHARED'] satisfies Payer[]);
registerEnumType(PayerEnum, {
  name: 'Payer',
  description: 'Who pays.',
  valuesConfig: {
    COMPANY: { description: 'We do.' },
    CLIENT: { description: 'The client does.' },
    SHARED: { description: 'Both, by evidence (Q8).' },
  },
});

export const ChargeEnum = enumOf(['FREE', 'QUOTE', 'FEE_STANDARD', 'CHARGED', 'ON_HOLD'] satisfies Charge[]);
registerEnumType(ChargeEnum, {
  name: 'Charge',
  description: 'How the client is charged.',
  valuesConfig: {
    FREE: { description: 'Nothing to pay.' },
    QUOTE: { description: 'At a price agreed first (W-04, Q28).' },
    FEE_STANDARD: { description: 'By the fee standard (F-01).' },
    CHARGED: { description: 'An excluded cause (W-08).' },
    ON_HOLD: { description: 'Repaired first, settled later (Q11).' },
  },
});

@ObjectType({ description: 'The clause an answer rests on, with its words.' })
export class Citation {
  @Field(() => String, { description: 'Permanent id, for example `W-09`.' })
  clause!: string;

  @Field(() => String, { nullable: true, description: 'The part of it.' })
  paragraph?: string | null;

  @Field(() => String, { nullable: true, description: 'The settled question that says how it is read.' })
  question?: string | null;

  @Field(() => LocalizedType, { nullable: true, description: 'A remark.' })
  note?: LocalizedType | null;

  @Field(() => String, { description: 'Verbatim, in Chinese.' })
  text!: string;

  @Field(() => String, { description: 'In English.' })
  english!: string;

  @Field(() => String, {
    nullable: true,
    description: "The contract's own wording, where it prints the clause.",
  })
  quote!: string | null;
}

@ObjectType({ description: 'One figure an answer rests on.' })
export class ValueUsed {
  @Field(() => String, { description: 'Stable name.' })
  name!: string;

  @Field(() => LocalizedType, { description: 'What people call it.' })
  label!: Localized;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Text, number, boolean or null.' })
  value!: unknown;

  @Field(() => String, { nullable: true, description: 'FEN, DATE, INSTANT, MINUTES … COUNT.' })
  unit?: string | null;
}

@ObjectType({ description: 'Something not yet known that could still change the answer.' })
export class Provisional {
  @Field(() => String, { description: 'Stable code.' })
  reason!: string;

  @Field(() => LocalizedType, { description: 'What would settle it.' })
  settles!: Localized;

  @Field(() => String, { nullable: true, description: 'END_DATE: only a date beside the answer could move.' })
  affects?: string | null;
}

@ObjectType({ description: 'Something to look at, with its clause.' })
export class RuleWarning {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedType, { description: 'In words.' })
  message!: Localized;

  @Field(() => [Citation], { description: 'The clauses behind it.' })
  basis!: Citation[];
}

@ObjectType({ description: 'A stretch of cover as an answer names it.' })
export class AnswerInterval {
  @Field(() => ID, { description: 'The contract that gives it.' })
  contractId!: string;

  @Field(() => String, { description: 'Its number.' })
  contractNumber!: string;

  @Field(() => StageEnum, { description: 'FREE or PAID.' })
  stage!: Stage;

  @Field(() => GraphQLPlainDate, { description: 'First day.' })
  startsOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'Last day as printed.' })
  nominalEndOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'Last day after rest days (Q3).' })
  effectiveEndOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'Half-open: from this day …' })
  fromOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: '… and before this one.' })
  untilOn!: PlainDate;

  @Field(() => String, { description: 'The clause that promises it.' })
  clause!: string;

  @Field(() => String, { description: "The contract's own wording." })
  quote!: string;
}

@ObjectType({ description: 'An interval that did not decide, and why.' })
export class LosingInterval {
  @Field(() => AnswerInterval, { description: 'The interval.' })
  interval!: AnswerInterval;

  @Field(() => LocalizedType, { description: 'Why it lost.' })
  why!: Localized;

  @Field(() => Citation, { description: 'The clause that says so.' })
  citation!: Citation;
}

@ObjectType({ description: '"Why not …": a rule that could have decided and did not.' })
export class RejectedRule {
  @Field(() => Citation, { description: 'The rule.' })
  citation!: Citation;

  @Field(() => LocalizedType, { description: 'Why it lost.' })
  why!: Localized;
}

@ObjectType()
export abstract class ProofFields {
  @Field(() => [Citation], { description: 'The clauses it rests on; at least one.' })
  basis!: Citation[];

  @Field(() => [ValueUsed], { description: 'The figures it rests on.' })
  values!: ValueUsed[];

  @Field(() => [Provisional], { description: 'What could still change it.' })
  provisional!: Provisional[];

  @Field(() => [RuleWarning], { description: 'What to look at.' })
  warnings!: RuleWarning[];
}

@ObjectType('CoverageAnswer', { description: 'Is this repair free, who pays, and which clause says so.' })
export class CoverageAnswerType extends ProofFields {
  @Field(() => PayerEnum, { description: 'Who pays.' })
  payer!: Payer;

  @Field(() => ChargeEnum, { description: 'How.' })
  charge!: Charge;

  @Field(() => StageEnum, { description: 'Where the device stood when the call came in (Q45).' })
  stage!: Stage;

  @Field(() => LocalizedType, { description: 'One sentence that can be read to a client on the phone.' })
  sentence!: Localized;

  @Field(() => AnswerInterval, { nullable: true, description: 'The interval that decides.' })
  winner!: AnswerInterval | null;

  @Field(() => [LosingInterval], { description: 'The other intervals, and why they lost (Q6).' })
  losers!: LosingInterval[];

  @Field(() => [RejectedRule], { description: 'The rules that lost.' })
  rejected!: RejectedRule[];

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day of the winner as printed.' })
  nominalEndOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day of the winner after rest days (Q3).',
  })
  effectiveEndOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'First day the winner no longer covers.' })
  untilOn!: PlainDate | null;

  @Field(() => GraphQLFen, { nullable: true, description: "The client's part, when the cost was given." })
  clientFen!: number | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'Our part, when the cost was given.' })
  companyFen!: number | null;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'On hold: what the client would bear if the cause stands.',
  })
  disputedFen!: number | null;

  @Field(() => Boolean, { description: 'The cause is unknown: covered, and somebody looks at it.' })
  reviewFlag!: boolean;

  @Field(() => String, { description: 'Version of the rules that answered.' })
  rulesVersion!: string;
}

@ObjectType({ description: 'The periods one certificate starts.' })
export class CertificatePeriods extends ProofFields {
  @Field(() => ID, { nullable: true, description: 'The certificate; null while the contract has none.' })
  certificateId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  certificateNumber!: string | null;

  @Field(() => AnswerInterval, { nullable: true, description: '质保期.' })
  free!: AnswerInterval | null;

  @Field(() => AnswerInterval, { nullable: true, description: '保修期.' })
  paid!: AnswerInterval | null;

  @Field(() => AnswerInterval, {
    nullable: true,
    description:
      'Cover of our workmanship alone: in a construction contract at least 24 months (Q7); null where 质保期 is as long.',
  })
  workmanship!: AnswerInterval | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'First day of 保修期过后.' })
  afterFrom!: PlainDate | null;
}

@ObjectType('CoverageInterval', {
  description: 'A stretch of cover one contract gives a device, for timelines.',
})
export class CoverageIntervalType {
  @Field(() => ID, { description: 'UUID; another one after facts changed.' })
  id!: string;

  @Field(() => ContractType, { description: 'The contract that gives it.' })
  contract!: ContractType;

  @Field(() => StageEnum, { description: 'FREE or PAID.' })
  stage!: Stage;

  @Field(() => GraphQLPlainDate, { description: 'First day.' })
  startsOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'Last day as printed.' })
  nominalEndOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'Last day after rest days (Q3).' })
  effectiveEndOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'Half-open: from this day …' })
  fromOn!: PlainDate;

  @Field(() => GraphQLPlainDate, {
    description: '… and before this one; earlier when the device was retired.',
  })
  untilOn!: PlainDate;

  @Field(() => Boolean, {
    description: 'The start is only proposed, or the calendar of the end is not loaded.',
  })
  provisional!: boolean;

  @Field(() => String, { description: 'The clause that promises it.' })
  clauseId!: string;
}

@ObjectType('CoverageDecision', {
  description: 'An answer somebody relied on, with all it rested on. Never edited.',
})
export class CoverageDecisionType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'The device.' })
  deviceId!: string;

  @Field(() => GraphQLInstant, { description: 'When the call came in.' })
  calledAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was decided.' })
  decidedAt!: Instant;

  @Field(() => String, { description: 'Who asked, by the name of that day.' })
  decidedBy!: string;

  @Field(() => GraphQLJSON, { description: 'The question: `CoverageQuestion` of @jiannuo/rules.' })
  question!: unknown;

  @Field(() => CoverageAnswerType, { description: 'The answer as given.' })
  answer!: CoverageAnswerType;

  @Field(() => [String], { description: 'The clauses of its basis.' })
  clauseIds!: string[];

  @Field(() => GraphQLJSON, { description: 'Contract number → version of its terms.' })
  termsVersions!: unknown;

  @Field(() => String, { description: 'Version of the rules that answered.' })
  rulesVersion!: string;

  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;
}

contribute(DeviceType, 'intervals', () => [CoverageIntervalType], 'Its stretches of cover, earliest first.');
contribute(DeviceType, 'decisions', () => [CoverageDecisionType], 'Answers saved for it, latest first.');

@ObjectType({ description: 'One of the figures that contradict each other.' })
export class ContradictionFigure {
  @Field(() => GraphQLJSON, { description: 'The figure, a number or a word.' })
  value!: unknown;

  @Field(() => String, { nullable: true, description: 'What it counts.' })
  unit?: string | null;

  @Field(() => String, { description: 'The clause that prints it.' })
  clause!: string;

  @Field(() => String, { description: 'The plan it stands in.' })
  plan!: string;

  @Field(() => String, { description: 'Where in the plan.' })
  section!: string;

  @Field(() => String, { description: "The contract's own wording." })
  quote!: string;

  @Field(() => Boolean, { description: 'It is applied.' })
  holds!: boolean;
}

@ObjectType({ description: "An administrator's decision on a contradiction." })
export class ContradictionResolution {
  @Field(() => GraphQLJSON, { description: 'The figure that shall hold.' })
  chosen!: unknown;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => GraphQLPlainDate, { description: 'When.' })
  decidedOn!: PlainDate;

  @Field(() => String, { description: 'By whom.' })
  decidedBy!: string;
}

@ObjectType({ description: 'A place where one contract says two different things.' })
export class Contradiction {
  @Field(() => String, { description: 'Stable key, for example `freePeriods`.' })
  key!: string;

  @Field(() => LocalizedType, { description: 'What it is about.' })
  title!: Localized;

  @Field(() => [ContradictionFigure], { description: 'All figures, with their quotes.' })
  figures!: ContradictionFigure[];

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'The figure applied; null where all of them are.',
  })
  holds!: unknown;

  @Field(() => LocalizedType, { description: 'Why that one.' })
  why!: Localized;

  @Field(() => ContradictionResolution, {
    nullable: true,
    description: 'Who decided it; null: the default applies.',
  })
  resolved!: ContradictionResolution | null;
}

@ObjectType({ description: 'What to deduct, what to pay, and why (H-02).' })
export class HandoverSettlement extends ProofFields {
  @Field(() => String, { description: 'SETTLED, EVIDENCE_ASKED, NO_RIGHT or NOT_PROMISED.' })
  state!: string;

  @Field(() => GraphQLFen, { description: 'Taken from the pool: the smaller of cost and balance.' })
  deductedFen!: number;

  @Field(() => GraphQLFen, { description: 'What we pay beside it.' })
  shortfallFen!: number;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'The day we owe it.' })
  payableOn!: PlainDate | null;

  @Field(() => GraphQLFen, {
    description: 'Kept back beyond the evidence: a receivable, never netted (Q25).',
  })
  overDeductionFen!: number;

  @Field(() => GraphQLFen, { description: 'What is left in the pool.' })
  poolAfterFen!: number;

  @Field(() => [String], { description: 'Evidence to ask for: INVOICE, SCOPE.' })
  missing!: string[];

  @Field(() => GraphQLFen, {
    description: 'How far the cost is above our reference; paid all the same (Q24).',
  })
  aboveReferenceFen!: number;

  @Field(() => LocalizedType, { description: 'In one sentence.' })
  sentence!: Localized;
}

@ObjectType({ description: 'May the client hire somebody else (H-01)?' })
export class HandoverRight extends ProofFields {
  @Field(() => String, { description: 'NONE, WARNED or RIGHT.' })
  state!: string;

  @Field(() => Int, { description: 'Failures that count.' })
  failureCount!: number;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Day of the first failure.' })
  warnedOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Day the right arose.' })
  rightOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Day by which we tell the client in writing.',
  })
  noticeDueOn!: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why failures give no right: EXCLUDED_CAUSE, NOT_PROMISED.',
  })
  withheld!: string | null;

  @Field(() => LocalizedType, { description: 'In one sentence.' })
  sentence!: Localized;
}
