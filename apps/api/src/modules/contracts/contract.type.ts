import type { ContractKind, PlanId, ServiceTerms, Stage, StartBasis } from '@jiannuo/rules';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { answeredByTheRead, contribute } from '../../platform/graphql/contribute.js';
import { GraphQLFen, GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { GraphQLCoverageFacts, GraphQLServiceTerms } from '../coverage/scalars.js';
import { StageEnum } from '../coverage/stage.type.js';
import { CustomerType } from '../customers/customer.type.js';
import {
  AcceptanceStateEnum,
  ContractKindEnum,
  PlanEnum,
  RetentionEntryKindEnum,
  StartBasisEnum,
} from './contract-enums.js';
import type { RetentionEntryKind } from './retention-entry.entity.js';

@ObjectType({ description: 'The promises of a contract from one change to the next.' })
export class TermsVersion {
  @Field(() => Int, { description: 'Counts from 1.' })
  version!: number;

  @Field(() => GraphQLServiceTerms, { description: 'The promises.' })
  terms!: ServiceTerms;

  @Field(() => String, { description: 'Why they were changed.' })
  reason!: string;

  @Field(() => String, { description: 'Who changed them, by the name of that day.' })
  changedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  changedAt!: Instant;
}

@ObjectType({ description: 'One entry of the ledger of the retention money (质保金). Never edited.' })
export class RetentionEntry {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => RetentionEntryKindEnum, { description: 'What happened.' })
  kind!: RetentionEntryKind;

  @Field(() => GraphQLFen, { description: 'How much, always positive.' })
  amountFen!: number;

  @Field(() => GraphQLPlainDate, { description: 'When it happened.' })
  on!: PlainDate;

  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;

  @Field(() => String, { description: 'Who recorded it, by the name of that day.' })
  recordedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was recorded.' })
  recordedAt!: Instant;
}

@ObjectType('Contract', { description: '合同: one won bid and what was promised in it.' })
export class ContractType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Contract number, unique.' })
  number!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => CustomerType, { description: '甲方.' })
  customer!: CustomerType;

  @Field(() => ContractKindEnum, { description: 'Goods or construction.' })
  kind!: ContractKind;

  @Field(() => [PlanEnum], { description: 'The printed plans it carries, in the order they were bound in.' })
  plans!: PlanId[];

  @Field(() => String, { nullable: true, description: 'Where its devices are.' })
  region!: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When it was signed.' })
  signedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: '本项目负责人 (P-07).' })
  projectLead!: string | null;

  @Field(() => String, { nullable: true, description: '维修机构名称 (P-07).' })
  serviceOffice!: string | null;

  @Field(() => String, { nullable: true, description: '售后服务电话 (P-07, T-05).' })
  servicePhone!: string | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'Settlement. Needs `contract:money`.' })
  settlementFen!: number | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'Retention money agreed. Needs `contract:money`.' })
  retentionFen!: number | null;

  @Field(() => GraphQLFen, {
    nullable: true,
    description: 'Retention money still with the client, never below 0. Needs `contract:money`.',
  })
  retentionBalanceFen!: number | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'When retention money was last paid back. Needs `contract:money`.',
  })
  retentionReleasedOn!: PlainDate | null;

  @Field(() => GraphQLServiceTerms, { description: 'The promises in force.' })
  terms!: ServiceTerms;

  @Field(() => Int, { description: 'Which version of the promises is in force.' })
  termsVersion!: number;

  @Field(() => Int, { description: 'Contradictions inside the promises, decided or not.' })
  contradictionCount!: number;

  @Field(() => Int, { description: 'Contradictions nobody has decided.' })
  openContradictionCount!: number;

  @Field(() => Int, { description: 'Promises below a statutory floor.' })
  floorWarningCount!: number;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day of the latest free period over its certificates, rest days counted in (Q3).',
  })
  freeUntilOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day of the latest paid period over its certificates.',
  })
  paidUntilOn!: PlainDate | null;

  @Field(() => StageEnum, { description: 'The best stage any of its certificates is in, on a date (today).' })
  coverageState(
    @Arg('on', () => GraphQLPlainDate, { nullable: true, description: 'The date; today when left out.' })
    _on?: PlainDate,
  ): Stage {
    return answeredByTheRead();
  }

  @Field(() => [TermsVersion], { description: 'All versions of the promises, latest first.' })
  termsHistory!: TermsVersion[];

  @Field(() => [RetentionEntry], {
    nullable: true,
    description: 'The ledger of the retention money, oldest first. Needs `contract:money`.',
  })
  retentionEntries!: RetentionEntry[] | null;

  @Field(() => Int, { description: 'How many devices its certificates list.' })
  deviceCount!: number;

  @Field(() => GraphQLCoverageFacts, {
    description: 'Facts for `coverageOf` of the rules: one line for each certificate.',
  })
  coverageFacts!: unknown;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

@ObjectType('AcceptanceCertificate', { description: '验收单: starts the coverage of the devices it lists.' })
export class AcceptanceCertificateType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ContractType, { description: 'The contract it was signed under.' })
  contract!: ContractType;

  @Field(() => String, { description: 'Its number, unique within the contract.' })
  number!: string;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When our report went to the client.' })
  submittedOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'The start the rules propose if the client stays silent (Q5).',
  })
  proposedOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When it was accepted; starts the clock.' })
  acceptedOn!: PlainDate | null;

  @Field(() => AcceptanceStateEnum, { description: 'How sure the start is, today.' })
  state!: keyof typeof AcceptanceStateEnum;

  @Field(() => StartBasisEnum, { description: 'Which acceptance it is.' })
  startBasis!: StartBasis;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '移交: when custody passed to the client.' })
  takenOverOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'A later free end we once stood by and keep standing by (Q42).',
  })
  promisedEffectiveEndOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => Int, { description: 'How many devices it lists.' })
  deviceCount!: number;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

contribute(
  ContractType,
  'certificates',
  () => [AcceptanceCertificateType],
  'Its certificates, oldest first.',
);
contribute(CustomerType, 'contracts', () => [ContractType], 'Its contracts, latest first.');

export const ContractPage = pageOf(ContractType, 'Contract');
