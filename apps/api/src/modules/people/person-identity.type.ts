import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLInstant } from '../../platform/graphql/index.js';

@ObjectType({ description: 'What may be shown of an identity number without a look at it.' })
export class PersonIdentity {
  @Field(() => String, { description: 'The first three and the last four characters: `110***********1234`.' })
  masked!: string;

  @Field(() => GraphQLInstant, { description: 'When it was entered.' })
  updatedAt!: Instant;
}

@ObjectType({ description: 'An identity number, for one look that was recorded.' })
export class RevealedNumber {
  @Field(() => String, { description: 'All 18 characters. Do not keep it.' })
  number!: string;
}
