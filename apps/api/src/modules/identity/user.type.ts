import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../../platform/access/index.js';
import type { Instant } from '../../platform/clock.js';
import { enumOf, GraphQLInstant, RoleEnum } from '../../platform/graphql/index.js';
import type { UserLocale } from './user.entity.js';

export const LocaleEnum = enumOf(['ZH_CN', 'EN_US']);
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'Language of the pages.',
  valuesConfig: { ZH_CN: { description: '简体中文。' }, EN_US: { description: 'English.' } },
});

@ObjectType('User', { description: 'Somebody who may sign in. Who left is made inactive, never deleted.' })
export class UserType {
  @Field(() => ID, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Name to sign in with: small letters, digits and `._-`.' })
  username!: string;

  @Field(() => String, { description: 'Name people know them by.' })
  displayName!: string;

  @Field(() => RoleEnum, { description: 'Decides what they may see and do.' })
  role!: Role;

  @Field(() => LocaleEnum, { description: 'Language of their pages.' })
  locale!: UserLocale;

  @Field(() => String, { nullable: true, description: 'Where mail for them goes.' })
  email!: string | null;

  @Field(() => Boolean, { description: 'False: cannot sign in, and every session has ended.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'True until they have chosen a password of their own.' })
  mustChangePassword!: boolean;

  @Field(() => Boolean, { description: 'Whether signing in takes a code as well as the password.' })
  hasSecondFactor!: boolean;

  @Field(() => GraphQLInstant, { nullable: true, description: 'Last time they signed in.' })
  lastLoginAt!: Instant | null;

  @Field(() => GraphQLInstant, { description: 'When the account was made.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When it was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Goes up with every change; send it back with yours.' })
  version!: number;
}

@ObjectType({ description: 'The one who is signed in.' })
export class Me {
  @Field(() => ID, { description: 'Identity of the user.' })
  id!: string;

  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name people know you by.' })
  displayName!: string;

  @Field(() => RoleEnum, { description: 'Your role.' })
  role!: Role;

  @Field(() => LocaleEnum, { description: 'Language of your pages.' })
  locale!: UserLocale;

  @Field(() => [String], {
    description:
      'What you may do, for example `device:read`; nothing while `mustChangePassword` or `mustSetUpSecondFactor`.',
  })
  permissions!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Where mail for you goes.' })
  email!: string | null;

  @Field(() => Boolean, { description: 'True: choose a password of your own before anything else.' })
  mustChangePassword!: boolean;

  @Field(() => Boolean, { description: 'Whether signing in takes a code as well.' })
  hasSecondFactor!: boolean;

  @Field(() => Boolean, { description: 'True: set up the second factor your role requires first.' })
  mustSetUpSecondFactor!: boolean;
}

@ObjectType({ description: 'An account of the demo company, offered on the login page.' })
export class DemoAccount {
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Its password, in the open: it guards invented data.' })
  password!: string;

  @Field(() => RoleEnum, { description: 'What it may do.' })
  role!: Role;

  @Field(() => String, { description: 'Name of the invented person.' })
  displayName!: string;
}
