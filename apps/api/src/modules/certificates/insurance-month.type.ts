import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { contribute } from '../../platform/graphql/contribute.js';
import { GraphQLInstant } from '../../platform/graphql/index.js';
import { PersonType } from '../people/person.type.js';

@ObjectType('InsuranceMonth', {
  description:
    '社保证明: a month for which the social insurance of a person is proved. Scans: owner INSURANCE_PROOF.',
})
export class InsuranceMonthType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => ID, { description: 'Whose.' })
  personId!: string;

  @Field(() => String, { description: 'The month, `YYYY-MM`.' })
  month!: string;

  @Field(() => Int, { description: 'How many scans it has.' })
  scanCount!: number;

  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was recorded.' })
  recordedAt!: Instant;
}

contribute(
  PersonType,
  'insuranceMonths',
  () => [InsuranceMonthType],
  'Months for which their social insurance is proved, latest first; at most 240.',
);
contribute(
  PersonType,
  'insuredUntil',
  () => String,
  'The last of these months, `YYYY-MM`; null for none, and for those who may not see certificates of others.',
  { nullable: true },
);
