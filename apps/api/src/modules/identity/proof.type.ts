import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../../platform/clock.js';
import { GraphQLInstant } from '../../platform/graphql/index.js';

@ObjectType({ description: 'That the viewer is who they say, shown once more.' })
export class Proof {
  @Field(() => GraphQLInstant, { description: 'Until when it holds: five minutes.' })
  until!: Instant;
}

/** One of the two; the other is empty. */
export interface ProofInput {
  readonly password: string;
  readonly code: string;
}
