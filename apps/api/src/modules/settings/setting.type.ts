import { Field, InputType, ObjectType } from 'type-graphql';
import type { Role } from '../../platform/access/index.js';
import { RoleEnum } from '../../platform/graphql/index.js';

@ObjectType({ description: 'How the house wants things done.' })
export class Settings {
  @Field(() => Boolean, { description: 'Prices are published by somebody else than who proposed them.' })
  secondPersonPublish!: boolean;

  @Field(() => Boolean, { description: 'Stock counts are posted by somebody else than who counted.' })
  secondPersonCount!: boolean;

  @Field(() => [RoleEnum], { description: 'Roles that have to sign in with a second factor.' })
  secondFactorRequired!: Role[];
}

@InputType({ description: 'Changes to the settings. One left out or null stays.' })
export class ChangeSettingsInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether publishing prices takes two people.' })
  secondPersonPublish?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether posting a stock count takes two people.' })
  secondPersonCount?: boolean | null;

  @Field(() => [RoleEnum], {
    nullable: true,
    description: 'The roles that have to sign in with a second factor; asks for a fresh proof.',
  })
  secondFactorRequired?: Role[] | null;
}
