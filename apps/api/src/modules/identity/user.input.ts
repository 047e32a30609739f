import { IsNotEmpty, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { Role } from '../../platform/access/index.js';
import { enumOf, RoleEnum, sortOf } from '../../platform/graphql/index.js';
import type { UserLocale } from './user.entity.js';
import { LocaleEnum } from './user.type.js';

@InputType({ description: 'A new account. Its password is for the first login only.' })
export class CreateUserInput {
  @Field(() => String, { description: 'Name to sign in with: 2 to 64 small letters, digits and `._-`.' })
  @Matches(/^[a-z0-9._-]{2,64}$/)
  username!: string;

  @Field(() => String, { description: 'Name people know them by.' })
  @IsNotEmpty()
  @MaxLength(100)
  displayName!: string;

  @Field(() => RoleEnum, { description: 'What they may do.' })
  role!: Role;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of their pages; Chinese when absent.' })
  @IsOptional()
  locale?: UserLocale | null;

  @Field(() => String, { nullable: true, description: 'Where mail for them goes.' })
  @IsOptional()
  email?: string | null;

  @Field(() => String, {
    description: 'First password, 12 to 128 characters; they choose their own at once.',
  })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'What to change about an account; absent fields stay.' })
export class UpdateUserInput {
  @Field(() => Int, { description: 'The version you saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name people know them by.' })
  @IsOptional()
  @Length(1, 100)
  displayName?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'What they may do; ends their sessions.' })
  @IsOptional()
  role?: Role | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of their pages.' })
  @IsOptional()
  locale?: UserLocale | null;

  @Field(() => String, { nullable: true, description: 'Where mail for them goes; empty takes it away.' })
  @IsOptional()
  email?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'False ends their sessions and keeps them out.' })
  @IsOptional()
  active?: boolean | null;
}

@InputType({ description: 'Which users to list.' })
export class UserFilter {
  @Field(() => [ID], { nullable: true, description: 'These users.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Any part of the username or the name.' })
  search?: string | null;

  @Field(() => [RoleEnum], { nullable: true, description: 'One of these roles.' })
  role?: Role[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those who may, or may not, sign in.' })
  active?: boolean | null;
}

export const UserSortField = enumOf([
  'USERNAME',
  'DISPLAY_NAME',
  'ROLE',
  'LAST_LOGIN_AT',
  'CREATED_AT',
  'UPDATED_AT',
]);
registerEnumType(UserSortField, {
  name: 'UserSortField',
  description: 'What users can be sorted by.',
  valuesConfig: {
    USERNAME: { description: 'Name to sign in with.' },
    DISPLAY_NAME: { description: 'Name, by pinyin.' },
    ROLE: { description: 'Role.' },
    LAST_LOGIN_AT: { description: 'Last time they signed in.' },
    CREATED_AT: { description: 'When the account was made.' },
    UPDATED_AT: { description: 'When it was last changed.' },
  },
});

export const UserSort = sortOf(UserSortField, 'User');
