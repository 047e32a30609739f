import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { PlainDate } from '../../platform/clock.js';
import { enumOf, GraphQLPlainDate, sortOf } from '../../platform/graphql/index.js';
import type { HourlyClass, PersonState } from './person.entity.js';
import { HourlyClassEnum, PersonStateEnum } from './person.enums.js';

@InputType()
abstract class PersonFields {
  @Field(() => String, { nullable: true, description: '部门.' })
  department?: string | null;

  @Field(() => String, { nullable: true, description: '岗位.' })
  post?: string | null;

  @Field(() => String, { nullable: true, description: '电话.' })
  phone?: string | null;

  @Field(() => [String], { nullable: true, description: 'Languages spoken, at most 20; null for none.' })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Regions served, at most 50; null for none.' })
  regions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Skills, at most 50; null for none.' })
  skills?: string[] | null;

  @Field(() => HourlyClassEnum, {
    nullable: true,
    description: 'Which hourly rate of the fee standard is charged.',
  })
  hourlyClass?: HourlyClass | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: '入职日期.' })
  joinedOn?: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'The account they sign in with.' })
  userId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  note?: string | null;
}

@InputType({ description: 'Somebody to be entered. The identity number goes in by `setIdentityNumber`.' })
export class CreatePersonInput extends PersonFields {
  @Field(() => String, { description: '工号, unique.' })
  number!: string;

  @Field(() => String, { description: '姓名.' })
  name!: string;
}

@InputType({ description: 'Changes to a person. A field left out stays, null clears it.' })
export class UpdatePersonInput extends PersonFields {
  @Field(() => Int, { description: 'The version the change was made on.' })
  version!: number;

  @Field(() => String, { nullable: true, description: '工号; null leaves it.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: '姓名; null leaves it.' })
  name?: string | null;
}

@InputType({ description: 'Which people to list; all conditions given hold.' })
export class PersonFilter {
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of number, name, department or post, or of their pinyin.',
  })
  search?: string | null;

  @Field(() => [String], { nullable: true, description: 'In any of these departments.' })
  department?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Serving any of these regions.' })
  region?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'With any of these skills.' })
  skill?: string[] | null;

  @Field(() => [PersonStateEnum], { nullable: true, description: 'In any of these states.' })
  state?: PersonState[] | null;

  @Field(() => [HourlyClassEnum], { nullable: true, description: 'In any of these classes.' })
  hourlyClass?: HourlyClass[] | null;
}

export const PersonSortField = enumOf(['NUMBER', 'NAME', 'DEPARTMENT', 'POST', 'UPDATED_AT']);
registerEnumType(PersonSortField, {
  name: 'PersonSortField',
  description: 'What people can be sorted by; Chinese words by pinyin.',
});

export const PersonSort = sortOf(PersonSortField, 'Person');
