import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLInstant } from '../../platform/graphql/index.js';

@ObjectType({ description: 'A browser you are signed in with.' })
export class OwnSessionType {
  @Field(() => ID, { description: 'Identity.' })
  id!: string;

  @Field(() => Boolean, { description: 'True: the one this request came from.' })
  isThis!: boolean;

  @Field(() => GraphQLInstant, { description: 'When you signed in.' })
  signedInAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last used, to the minute.' })
  seenAt!: Instant;

  @Field(() => String, { nullable: true, description: 'Address you signed in from.' })
  ip!: string | null;

  @Field(() => String, { nullable: true, description: 'What the browser calls itself.' })
  browser!: string | null;
}

@ObjectType({ description: 'How your own account is guarded.' })
export class MyAccount {
  @Field(() => Boolean, { description: 'Your role requires a second factor.' })
  secondFactorRequired!: boolean;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'Since when signing in takes a code as well; null: it does not.',
  })
  secondFactorSince!: Instant | null;

  @Field(() => Int, { description: 'Recovery codes that have not been used.' })
  recoveryCodesLeft!: number;

  @Field(() => [OwnSessionType], { description: 'Where you are signed in, the last used first.' })
  sessions!: OwnSessionType[];
}

@ObjectType({
  description: 'A secret for your authenticator; in use once `confirmSecondFactor` has a code of it.',
})
export class NewSecondFactorType {
  @Field(() => String, { description: 'The secret in Base32, to be typed where nothing can be scanned.' })
  secret!: string;

  @Field(() => String, { description: '`otpauth://…`: what the picture to be scanned says.' })
  address!: string;
}
