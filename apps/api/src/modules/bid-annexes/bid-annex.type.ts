import type { Localized } from '@jiannuo/rules';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import {
  enumOf,
  GraphQLInstant,
  GraphQLJSON,
  GraphQLPlainDate,
  LocalizedType,
  pageOf,
} from '../../platform/graphql/index.js';
import { CertificateGraphType } from '../certificates/certificate.type.js';
import { CompanyQualificationType } from '../certificates/company-qualification.type.js';
import { ContractType } from '../contracts/contract.type.js';
import { PersonType } from '../people/person.type.js';
import { type AnnexPaperState, type AnnexState, annexPaperStates, annexStates } from './bid-annex.entity.js';

export const AnnexStateEnum = enumOf(annexStates);
registerEnumType(AnnexStateEnum, {
  name: 'BidAnnexState',
  description: 'Whether an annex can still change.',
  valuesConfig: {
    DRAFT: { description: 'It can.' },
    ISSUED: { description: 'It was handed out: frozen, numbered, and never changed.' },
  },
});

export const AnnexPaperStateEnum = enumOf(annexPaperStates);
registerEnumType(AnnexPaperStateEnum, {
  name: 'BidAnnexPaperState',
  description: 'How far the PDF of an issued annex is.',
  valuesConfig: {
    QUEUED: { description: 'It will be made next.' },
    MAKING: { description: 'It is being made; `paperDone` of `paperTotal` scans are opened.' },
    READY: { description: 'It is among the files of the annex (`files(owner: BID_ANNEX)`).' },
    FAILED: {
      description: 'It could not be made; `paperProblem` says why. `makeBidAnnexPaper` tries again.',
    },
  },
});

@ObjectType('BidAnnexPerson', { description: 'Somebody a bid names.' })
export class BidAnnexPersonType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who, as they are today.' })
  person!: PersonType | null;

  @Field(() => Int, { description: 'Order on paper, from 1.' })
  position!: number;

  @Field(() => Boolean, { description: 'Their proof of social insurance is shown too.' })
  withInsurance!: boolean;

  @Field(() => [BidAnnexCertificateType], { description: 'Their certificates that are shown, in order.' })
  certificates!: BidAnnexCertificateType[];
}

@ObjectType('BidAnnexCertificate', { description: 'A certificate of somebody a bid names.' })
export class BidAnnexCertificateType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'Which one.' })
  certificateId!: string;

  @Field(() => CertificateGraphType, { nullable: true, description: 'As it is today.' })
  certificate!: CertificateGraphType | null;
}

@ObjectType('BidAnnexQualification', { description: 'A qualification of the company a bid shows.' })
export class BidAnnexQualificationType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'Which one.' })
  certificateId!: string;

  @Field(() => CompanyQualificationType, { nullable: true, description: 'As it is today.' })
  qualification!: CompanyQualificationType | null;
}

@ObjectType('BidAnnex', {
  description: '投标附件: whom and which papers a bid shows, and the PDF that was handed out.',
})
export class BidAnnexType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Number, `FJ-2026-0001`; null until issued.' })
  number!: string | null;

  @Field(() => String, { description: '项目名称.' })
  projectName!: string;

  @Field(() => String, { description: '接收方.' })
  recipient!: string;

  @Field(() => GraphQLPlainDate, { description: '投标日.' })
  bidOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'First day of the contract bid for.' })
  contractFromOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Its last day, inclusive.' })
  contractUntilOn!: PlainDate | null;

  @Field(() => ContractType, { nullable: true, description: 'The contract it won.' })
  contract!: ContractType | null;

  @Field(() => AnnexStateEnum, { description: 'Whether it can still change.' })
  state!: AnnexState;

  @Field(() => Boolean, { description: 'Scans follow the table.' })
  includeScans!: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks of ours; not printed.' })
  note!: string | null;

  @Field(() => [BidAnnexPersonType], { description: 'Who is named, in order; at most 100.' })
  people!: BidAnnexPersonType[];

  @Field(() => [BidAnnexQualificationType], {
    description: "The company's qualifications shown, in order; at most 100.",
  })
  qualifications!: BidAnnexQualificationType[];

  @Field(() => Int, { description: 'How many people it names.' })
  peopleCount!: number;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Of an issued one: everything it says, as it was then. Identity numbers are masked.',
  })
  contents!: unknown;

  @Field(() => AnnexPaperStateEnum, { nullable: true, description: 'How far its PDF is; null for a draft.' })
  paperState!: AnnexPaperState | null;

  @Field(() => Int, { description: 'Scans opened so far.' })
  paperDone!: number;

  @Field(() => Int, { description: 'Scans it has.' })
  paperTotal!: number;

  @Field(() => LocalizedType, { nullable: true, description: 'Why its PDF could not be made.' })
  paperProblem!: Localized | null;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuedBy!: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: 'When it was issued.' })
  issuedAt!: Instant | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day its PDF is kept; null: no end is known.',
  })
  retainUntilOn!: PlainDate | null;

  @Field(() => String, { description: 'Who began it.' })
  createdBy!: string;

  @Field(() => GraphQLInstant, { description: 'When.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const BidAnnexPage = pageOf(BidAnnexType, 'BidAnnex');
