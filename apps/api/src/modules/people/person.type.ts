import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Instant, PlainDate } from '../../platform/clock.js';
import { GraphQLInstant, GraphQLPlainDate, pageOf } from '../../platform/graphql/index.js';
import { ConsentType } from './consent.type.js';
import type { HourlyClass, PersonState } from './person.entity.js';
import { HourlyClassEnum, PersonStateEnum } from './person.enums.js';

@ObjectType({ description: 'The account somebody signs in with, as far as those who keep the staff see it.' })
export class PersonAccount {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Name as shown.' })
  displayName!: string;

  @Field(() => Boolean, { description: 'Whether it may sign in.' })
  active!: boolean;
}

@ObjectType('Person', {
  description:
    '员工: one of our staff. Without `person:read` one sees oneself only. The identity number is not here: see `personIdentity`.',
})
export class PersonType {
  @Field(() => ID, { description: 'UUID.' })
  id!: string;

  @Field(() => String, { description: '工号, unique.' })
  number!: string;

  @Field(() => String, { description: '姓名.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '部门.' })
  department!: string | null;

  @Field(() => String, { nullable: true, description: '岗位.' })
  post!: string | null;

  @Field(() => String, { nullable: true, description: '电话.' })
  phone!: string | null;

  @Field(() => [String], { description: 'Languages spoken.' })
  languages!: string[];

  @Field(() => [String], { description: '服务地区: regions served.' })
  regions!: string[];

  @Field(() => [String], { description: '技能.' })
  skills!: string[];

  @Field(() => HourlyClassEnum, {
    nullable: true,
    description: 'Which hourly rate of the fee standard is charged.',
  })
  hourlyClass!: HourlyClass | null;

  @Field(() => PersonStateEnum, { description: 'Whether they work here.' })
  state!: PersonState;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '入职日期.' })
  joinedOn!: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '离职日期: the last day with us.' })
  leftOn!: PlainDate | null;

  @Field(() => PersonAccount, { nullable: true, description: 'The account they sign in with.' })
  user!: PersonAccount | null;

  @Field(() => String, { nullable: true, description: 'Remarks. Needs `person:write`.' })
  note!: string | null;

  @Field(() => ID, { nullable: true, description: 'The file of the photo: `GET /files/:id`.' })
  photoId!: string | null;

  @Field(() => [ConsentType], {
    description: 'What they agreed to, latest first; empty for those who are neither HR nor the person.',
  })
  consents!: ConsentType[];

  @Field(() => GraphQLInstant, { description: 'When they were entered.' })
  createdAt!: Instant;

  @Field(() => GraphQLInstant, { description: 'When something was last changed.' })
  updatedAt!: Instant;

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const PersonPage = pageOf(PersonType, 'Person');

@ObjectType({ description: 'Words in use for staff, to choose from while typing.' })
export class PeopleWords {
  @Field(() => [String], { description: '部门.' })
  departments!: string[];

  @Field(() => [String], { description: '岗位.' })
  posts!: string[];

  @Field(() => [String], { description: '服务地区.' })
  regions!: string[];

  @Field(() => [String], { description: '技能.' })
  skills!: string[];

  @Field(() => [String], { description: '语言.' })
  languages!: string[];
}
