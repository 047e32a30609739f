import type { CertificateState, WorkKind } from '@jiannuo/rules';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate } from '../../platform/graphql/index.js';
import { CertificateStateEnum, WorkKindEnum } from './certificate-enums.js';

@ObjectType({ description: 'A certificate as the wall needs it: what its state on any day follows from.' })
export class WallCertificate {
  @Field(() => ID, { description: 'The certificate.' })
  id!: string;

  @Field(() => ID, { description: 'Its type: the column.' })
  typeId!: string;

  @Field(() => GraphQLPlainDate, { description: 'First day it is good.' })
  issuedOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day it is good; null for life.' })
  validUntilOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day the next review is in time.' })
  nextReviewOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'First day it is good no more.' })
  revokedOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'It has a scan, or its type requires none.' })
  proved!: boolean;
}

@ObjectType({ description: 'A row of the wall: somebody who works here, and what they hold.' })
export class WallPerson {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => String, { description: '工号.' })
  number!: string;

  @Field(() => String, { description: '姓名.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '部门.' })
  department!: string | null;

  @Field(() => String, { nullable: true, description: '岗位.' })
  post!: string | null;

  @Field(() => [String], { description: '服务地区.' })
  regions!: string[];

  @Field(() => [String], { description: '技能.' })
  skills!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Last month for which social insurance is proved, `YYYY-MM`.',
  })
  insuredUntil!: string | null;

  @Field(() => [WallCertificate], {
    description:
      'What may count today or later, and what was last of its kind; certificates that another one followed long ago are left out.',
  })
  certificates!: WallCertificate[];
}

@InputType({ description: 'Which people stand on the wall; all conditions given hold.' })
export class WallFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of name, staff number, department or post, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of these departments.' })
  department?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Who serve one of these regions.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'With one of these skills.' })
  skill?: string[] | null;

  @Field(() => WorkKindEnum, {
    nullable: true,
    description: 'Who hold a certificate that qualifies for it, good or not.',
  })
  work?: WorkKind | null;

  @Field(() => [ID], { nullable: true, description: 'Who hold a certificate of one of these types.' })
  typeId?: string[] | null;

  @Field(() => [CertificateStateEnum], {
    nullable: true,
    description: 'Who hold a certificate, of `typeId` where given, that is in one of these states on `on`.',
  })
  state?: CertificateState[] | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'The day for `state`; today when left out.' })
  on?: PlainDate | null;
}
