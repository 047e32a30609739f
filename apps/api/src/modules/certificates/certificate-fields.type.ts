import type { CertificateState, CertificateTone } from '@jiannuo/rules';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { answeredByTheRead } from '../../platform/graphql/contribute.js';
import { GraphQLInstant, GraphQLPlainDate } from '../../platform/graphql/index.js';
import { CertificateStateEnum, CertificateToneEnum } from './certificate-enums.js';
import { CertificateTypeType } from './certificate-type.type.js';

@ObjectType('CertificateReview', { description: '复审: an interim review that was passed.' })
export class CertificateReviewType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => GraphQLPlainDate, { description: 'When.' })
  reviewedOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'When the next one is due; null for none.' })
  nextReviewOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was recorded.' })
  recordedAt!: Instant;
}

/** What certificates of people and qualifications of the company have in common. */
@ObjectType()
export abstract class CertificateFields {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'Its type.' })
  typeId!: string;

  @Field(() => CertificateTypeType, { description: 'What kind of proof.' })
  type!: CertificateTypeType;

  @Field(() => String, {
    nullable: true,
    description: 'Its number; never that of an identity card, which is kept sealed with the person.',
  })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => GraphQLPlainDate, { description: 'First day it is good.' })
  issuedOn!: PlainDate;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Last day it is good; null for life.' })
  validUntilOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description: 'Last day on which the next interim review is in time; null where none is due.',
  })
  nextReviewOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'First day it is good no more.' })
  revokedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked.' })
  revokedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note!: string | null;

  @Field(() => Int, { description: 'How many scans it has. The scans themselves: `files`.' })
  scanCount!: number;

  @Field(() => Boolean, { description: 'It has a scan, or its type requires none.' })
  proved!: boolean;

  @Field(() => GraphQLPlainDate, {
    nullable: true,
    description:
      'Last day its dates let it count: end, next review, or the day before revocation, whichever is first; null for life.',
  })
  untilOn!: PlainDate | null;

  @Field(() => CertificateStateEnum, { description: 'Whether it is good on a day (today): P-01.' })
  state(
    @Arg('on', () => GraphQLPlainDate, { nullable: true, description: 'The day; today when left out.' })
    _on: PlainDate | null,
  ): CertificateState {
    return answeredByTheRead();
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Days from a day (today) to `untilOn`: 0 on the last day, negative after it; null for life.',
  })
  daysLeft(
    @Arg('on', () => GraphQLPlainDate, { nullable: true, description: 'The day; today when left out.' })
    _on: PlainDate | null,
  ): number | null {
    return answeredByTheRead();
  }

  @Field(() => CertificateToneEnum, { description: 'How much there is to worry about on a day (today).' })
  tone(
    @Arg('on', () => GraphQLPlainDate, { nullable: true, description: 'The day; today when left out.' })
    _on: PlainDate | null,
  ): CertificateTone {
    return answeredByTheRead();
  }

  @Field(() => ID, { nullable: true, description: 'The one it follows.' })
  renewsId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The one that followed it.' })
  renewedById!: string | null;

  @Field(() => [CertificateReviewType], { description: 'Its reviews, latest first; at most 100.' })
  reviews!: CertificateReviewType[];

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}
