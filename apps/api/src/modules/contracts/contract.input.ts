import type { ContractKind, PlanId, ServiceTerms, Stage, StartBasis } from '@jiannuo/rules';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { DateRange, enumOf, GraphQLFen, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import { GraphQLServiceTerms } from '../coverage/scalars.js';
import { StageEnum } from '../coverage/stage.type.js';
import { ContractKindEnum, PlanEnum, RetentionEntryKindEnum, StartBasisEnum } from './contract-enums.js';
import type { RetentionEntryKind } from './retention-entry.entity.js';

@InputType()
abstract class ContractFields {
  @Field(() => String, { nullable: true, description: 'Where its devices are.' })
  region?: string | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When it was signed.' })
  signedOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: '本项目负责人.' })
  projectLead?: string | null;

  @Field(() => String, { nullable: true, description: '维修机构名称.' })
  serviceOffice?: string | null;

  @Field(() => String, { nullable: true, description: '售后服务电话.' })
  servicePhone?: string | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'Settlement, 0 or more.' })
  settlementFen?: number | null;

  @Field(() => GraphQLFen, { nullable: true, description: 'Retention money agreed, 0 or more.' })
  retentionFen?: number | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'A contract to be entered.' })
export class CreateContractInput extends ContractFields {
  @Field(() => String, { description: 'Contract number, unique.' })
  number!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => ID, { description: '甲方.' })
  customerId!: string;

  @Field(() => ContractKindEnum, { description: 'Goods or construction.' })
  kind!: ContractKind;

  @Field(() => [PlanEnum], { description: 'The printed plans it carries; at least one.' })
  plans!: PlanId[];

  @Field(() => GraphQLServiceTerms, {
    nullable: true,
    description: 'Its promises; those of the printed plans when left out.',
  })
  terms?: ServiceTerms | null;
}

@InputType({ description: 'Changes to a contract, not to its promises: those change by `changeTerms`.' })
export class UpdateContractInput extends ContractFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Contract number; null leaves it.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called; null leaves it.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: '甲方; null leaves it.' })
  customerId?: string | null;
}

@InputType()
abstract class CertificateFields {
  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When our report went to the client.' })
  submittedOn?: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When it was accepted; starts the clock.' })
  acceptedOn?: PlainDate | null;

  @Field(() => StartBasisEnum, {
    nullable: true,
    description: 'Which acceptance it is; as the terms say when left out.',
  })
  startBasis?: StartBasis | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '移交: when custody passed to the client.' })
  takenOverOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'An acceptance certificate; it is submitted, accepted, or both.' })
export class CreateAcceptanceCertificateInput extends CertificateFields {
  @Field(() => ID, { description: 'The contract it belongs to.' })
  contractId!: string;

  @Field(() => String, { description: 'Its number, unique within the contract.' })
  number!: string;
}

@InputType({ description: 'Changes to a certificate. A field left out stays, null clears it.' })
export class UpdateAcceptanceCertificateInput extends CertificateFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its number; null leaves it.' })
  number?: string | null;
}

@InputType({ description: 'One entry for the ledger of the retention money.' })
export class RetentionEntryInput {
  @Field(() => RetentionEntryKindEnum, { description: 'What happened.' })
  kind!: RetentionEntryKind;

  @Field(() => GraphQLFen, { description: 'How much, more than 0.' })
  amountFen!: number;

  @Field(() => GraphQLPlainDate, { description: 'When it happened.' })
  on!: PlainDate;

  @Field(() => String, { description: 'Why, in words.' })
  reason!: string;
}

@InputType({ description: 'Which contracts to list; all conditions given hold.' })
export class ContractFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of number, name or customer, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;

  @Field(() => PlanEnum, { nullable: true, description: 'Carrying this plan.' })
  plan?: PlanId | null;

  @Field(() => ContractKindEnum, { nullable: true, description: 'Goods or construction.' })
  kind?: ContractKind | null;

  @Field(() => [StageEnum], { nullable: true, description: 'In any of these stages on `coverageOn`.' })
  coverageState?: Stage[] | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'The date `coverageState` is asked for; today.',
  })
  coverageOn?: PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With, or without, contradictions nobody has decided.',
  })
  hasContradictions?: boolean | null;

  @Field(() => DateRange, { nullable: true, description: 'Whose latest free period ends within.' })
  freeEnds?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'Whose latest paid period ends within.' })
  paidEnds?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'Signed within.' })
  signedOn?: DateRange | null;

  @Field(() => String, { nullable: true, description: 'Exactly this region.' })
  region?: string | null;
}

export const ContractSortField = enumOf([
  'NUMBER',
  'NAME',
  'CUSTOMER',
  'SIGNED_ON',
  'FREE_UNTIL_ON',
  'PAID_UNTIL_ON',
  'UPDATED_AT',
]);
registerEnumType(ContractSortField, {
  name: 'ContractSortField',
  description: 'What contracts can be sorted by; names by pinyin.',
});

export const ContractSort = sortOf(ContractSortField, 'Contract');
