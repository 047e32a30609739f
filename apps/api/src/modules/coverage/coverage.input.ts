import type { AttemptEnd, CauseCode, CostClass, Stage } from '@jiannuo/rules';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLFen, GraphQLInstant, GraphQLPlainDate } from '../../platform/graphql/index.js';
import { CauseCodeEnum, CauseStateEnum, CostClassEnum } from './coverage.type.js';
import { StageEnum } from './stage.type.js';

type CauseState = keyof typeof CauseStateEnum;

@InputType({ description: 'One line of one fault: is it free?' })
export class CoverageQuestionInput {
  @Field(() => GraphQLInstant, { description: 'When the call came in; it decides (Q45).' })
  calledAt!: Instant;

  @Field(() => [CauseCodeEnum], { description: 'Causes ticked for this line; none is UNKNOWN.' })
  causes!: CauseCode[];

  @Field(() => CauseStateEnum, { defaultValue: 'CONFIRMED', description: 'How sure the cause is.' })
  causeState!: CauseState;

  @Field(() => CostClassEnum, { defaultValue: 'PARTS', description: 'What the cost is for.' })
  costClass!: CostClass;

  @Field(() => Int, { nullable: true, description: "The client's share by evidence, 0 to 100 (Q8)." })
  clientSharePercent?: number | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'Cost of the line, 0 or more.' })
  costFen?: number | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'When the damage happened; the day of the call.',
  })
  damageOn?: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'The work serves a software upgrade (Q28).' })
  forSoftwareUpgrade?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'New hardware or licences are needed (Q28).' })
  needsNewHardware?: boolean | null;
}

@InputType({ description: 'What a client presents after others did the work (H-02).' })
export class HandoverSettlementInput {
  @Field(() => ID, {
    description: 'The contract; its terms and the balance of its retention money are used.',
  })
  contractId!: string;

  @Field(() => GraphQLInstant, { description: 'When it was presented.' })
  presentedAt!: Instant;

  @Field(() => GraphQLFen, { description: 'What the invoice proves the work cost.' })
  costFen!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'There is an invoice.' })
  hasInvoice!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'The scope of work names the problem.' })
  scopeNamesProblem!: boolean;

  @Field(() => GraphQLFen, { nullable: true, description: 'What the client has kept back already.' })
  clientDeductedFen?: number | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'What we reckon it should cost.' })
  referenceFen?: number | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'H-01 gave the right, and no excluded cause took it away.',
  })
  hasRight!: boolean;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Balance to reckon with; the ledger when left out.',
  })
  balanceFen?: number | null;
}

export const AttemptEndEnum = enumOf([
  'OPEN',
  'DECLARED_DONE',
  'NO_FAULT_FOUND',
  'NO_ACCESS',
  'INSPECTION_ONLY',
  'LOANER_PLACED',
  'WAITING_FOR_PARTS',
] satisfies AttemptEnd[]);
registerEnumType(AttemptEndEnum, {
  name: 'AttemptEnd',
  description: 'How our work on a problem ended (Q19).',
  valuesConfig: {
    OPEN: { description: 'Still under way.' },
    DECLARED_DONE: { description: 'We called it done.' },
    NO_FAULT_FOUND: { description: 'We found no fault.' },
    NO_ACCESS: { description: 'Nobody let us in: no attempt.' },
    INSPECTION_ONLY: { description: 'We only looked: no attempt.' },
    LOANER_PLACED: { description: 'A loaner was placed: no attempt.' },
    WAITING_FOR_PARTS: { description: 'Parts are on their way: no attempt.' },
  },
});

@InputType({ description: 'One time we worked on a problem (处理一次).' })
export class AttemptInput {
  @Field(() => ID, { description: 'Any id, unique in the list.' })
  id!: string;

  @Field(() => String, { description: 'Where; it survives a swap of the device (Q18).' })
  positionId!: string;

  @Field(() => String, { description: 'Kind of fault.' })
  faultFamily!: string;

  @Field(() => String, { nullable: true, description: 'Confirmed by the supervisor.' })
  rootCause?: string | null;

  @Field(() => StageEnum, { description: 'Stage at the call (Q45).' })
  stage!: Stage;

  @Field(() => AttemptEndEnum, { description: 'How it ended.' })
  end!: AttemptEnd;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When it was declared done.' })
  endedOn?: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When the client refused the work.' })
  rejectedOn?: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When the problem came back.' })
  returnedOn?: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: "The supervisor's word: the same problem, or not." })
  sameProblem?: boolean | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The client says it is the same problem.' })
  clientAsserts!: boolean;
}

@InputType({ description: 'The history of one problem (H-01).' })
export class HandoverRightInput {
  @Field(() => ID, { description: 'The contract; its terms are used.' })
  contractId!: string;

  @Field(() => String, { description: 'Where.' })
  positionId!: string;

  @Field(() => String, { description: 'Kind of fault.' })
  faultFamily!: string;

  @Field(() => String, { nullable: true, description: 'Confirmed by the supervisor.' })
  rootCause?: string | null;

  @Field(() => [AttemptInput], { description: 'Everything we did about it; at most 100.' })
  attempts!: AttemptInput[];

  @Field(() => [CauseCodeEnum], { description: 'Causes as they stand.' })
  causes!: CauseCode[];

  @Field(() => CauseStateEnum, {
    defaultValue: 'PROPOSED',
    description: 'Only a confirmed cause is final (Q22).',
  })
  causeState!: CauseState;

  @Field(() => Boolean, { defaultValue: false, description: 'The damage came about before take-over.' })
  beforeTakeOver!: boolean;
}
