import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLPlainDate } from '../../platform/graphql/index.js';

export const ExpirySubject = enumOf(['EXPIRY', 'REVIEW']);
export type ExpirySubject = keyof typeof ExpirySubject;
registerEnumType(ExpirySubject, {
  name: 'ExpirySubject',
  description: 'What happens on the day.',
  valuesConfig: {
    EXPIRY: { description: '到期: its last day.' },
    REVIEW: { description: '复审: due by this day.' },
  },
});

@ObjectType({ description: 'A day on which a certificate or a qualification ends or has to be reviewed.' })
export class Expiry {
  @Field(() => ID, { description: 'The certificate or qualification.' })
  certificateId!: string;

  @Field(() => ExpirySubject, { description: 'What happens.' })
  subject!: ExpirySubject;

  @Field(() => GraphQLPlainDate, { description: 'The last day that is still good.' })
  on!: PlainDate;

  @Field(() => ID, { description: 'Its type.' })
  typeId!: string;

  @Field(() => String, { description: 'Name of the type.' })
  typeName!: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  typeNameEn!: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose; null for a qualification of the company.' })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'Their staff number.' })
  personNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  personName!: string | null;

  @Field(() => String, { nullable: true, description: 'Their department.' })
  department!: string | null;
}

@ObjectType({
  description:
    'Certificates of people who work here and qualifications of the company, the latest of each: how many need looking after.',
})
export class CertificateCounts {
  @Field(() => Int, { description: 'Good, and their last day (end or review) is within 7 days.' })
  endingIn7!: number;

  @Field(() => Int, { description: 'Good, and their last day is within 30 days.' })
  endingIn30!: number;

  @Field(() => Int, { description: 'Good, and their last day is within 90 days.' })
  endingIn90!: number;

  @Field(() => Int, { description: 'Past their last day.' })
  expired!: number;

  @Field(() => Int, { description: 'Past the day of their review.' })
  reviewDue!: number;

  @Field(() => Int, { description: 'A scan is required and there is none.' })
  unproved!: number;

  @Field(() => Int, { description: 'All of them that are good today.' })
  valid!: number;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'The next day on which a good one ends.' })
  nextOn!: PlainDate | null;
}
