import { IsOptional } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { roles } from '../access/index.js';
import type { PlainDate } from '../clock.js';
import { GraphQLPlainDate } from './scalars.js';

export const SortDirection = enumOf(['ASC', 'DESC']);
export type SortDirection = keyof typeof SortDirection;
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which way a list is sorted.',
  valuesConfig: { ASC: { description: 'Smallest first.' }, DESC: { description: 'Largest first.' } },
});

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody does here; it decides what they may see and change.',
  valuesConfig: {
    ADMIN: { description: 'Owns the data and the promises: may do everything.' },
    HR: { description: 'Keeps the people and their certificates: no stock, no prices, no devices.' },
    DISPATCHER: { description: 'Takes the calls: reads everything but users and the audit trail.' },
    ENGINEER: { description: 'Stands at the device: reads all but money.' },
    VIEWER: { description: 'Looks: no contacts, no money.' },
  },
});

@ObjectType({ description: 'How many rows a list has in all.' })
export class Total {
  @Field(() => Int, { description: 'The number, or the cap when there are at least as many.' })
  count!: number;

  @Field(() => Boolean, { description: 'False when counting stopped at the cap.' })
  exact!: boolean;
}

@ObjectType('Localized', { description: 'A sentence in both languages.' })
export class LocalizedType {
  @Field(() => String, { description: 'Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}

@InputType({ description: 'A half-open stretch of dates: from `gte` on, before `lt`.' })
export class DateRange {
  @Field(() => GraphQLPlainDate, { nullable: true, description: 'This day or later.' })
  @IsOptional()
  gte?: PlainDate | null;

  @Field(() => GraphQLPlainDate, { nullable: true, description: 'Before this day.' })
  @IsOptional()
  lt?: PlainDate | null;
}

/** `{ ASC: 'ASC', … }`: what registerEnumType wants, from a list of names. */
export function enumOf<const Names extends readonly string[]>(names: Names) {
  return Object.fromEntries(names.map((name) => [name, name])) as { [Name in Names[number]]: Name };
}
