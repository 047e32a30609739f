import type { PlainDate, SpecialDay } from '@jiannuo/rules';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf, GraphQLPlainDate, pageOf, sortOf } from '../../platform/graphql/index.js';

export const DayKindEnum = enumOf(['REST', 'WORK']);
registerEnumType(DayKindEnum, {
  name: 'DayKind',
  description: 'What an official notice makes of a day.',
  valuesConfig: {
    REST: { description: 'A holiday.' },
    WORK: { description: 'A weekend day made up as a workday (调休补班).' },
  },
});

@ObjectType('CalendarDay', { description: 'A day an official notice names.' })
export class CalendarDayType {
  @Field(() => GraphQLPlainDate, { description: 'The day.' })
  date!: PlainDate;

  @Field(() => DayKindEnum, { description: 'Rest or work.' })
  kind!: SpecialDay['kind'];

  @Field(() => String, { description: 'Name of the holiday, or of what the work makes up for.' })
  name!: string;
}

@ObjectType('CalendarYear', { description: 'A year of the work calendar.' })
export class CalendarYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Boolean, {
    description:
      'Its official notice is loaded; else only weekends are known and ends are provisional (Q42).',
  })
  covered!: boolean;

  @Field(() => String, { description: 'Where the days come from.' })
  source!: string;

  @Field(() => Int, { description: 'How many days are named.' })
  dayCount!: number;

  @Field(() => [CalendarDayType], { description: 'The days, in order.' })
  days!: CalendarDayType[];

  @Field(() => Int, { description: 'Rises with every change; send it back with yours.' })
  version!: number;
}

export const CalendarYearPage = pageOf(CalendarYearType, 'CalendarYear');

export const CalendarYearSortField = enumOf(['YEAR']);
registerEnumType(CalendarYearSortField, {
  name: 'CalendarYearSortField',
  description: 'What calendar years can be sorted by.',
});
export const CalendarYearSort = sortOf(CalendarYearSortField, 'CalendarYear');

@ObjectType({ description: 'A free period whose end a change of the calendar moves.' })
export class MovedEnd {
  @Field(() => String, { description: 'The contract.' })
  contractNumber!: string;

  @Field(() => String, { description: 'The certificate.' })
  certificateNumber!: string;

  @Field(() => GraphQLPlainDate, { description: 'Last free day as it was.' })
  before!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: 'Last free day by the new calendar.' })
  after!: PlainDate;

  @Field(() => GraphQLPlainDate, { description: "Last free day that holds: the client's better date (Q42)." })
  kept!: PlainDate;
}

@ObjectType({ description: 'What a change of the calendar does.' })
export class CalendarChange {
  @Field(() => Boolean, { description: 'False: a dry run, nothing was written.' })
  applied!: boolean;

  @Field(() => CalendarYearType, { nullable: true, description: 'The year as it is now, or would be.' })
  year!: CalendarYearType | null;

  @Field(() => [MovedEnd], { description: 'The first 200 ends that move.' })
  moved!: MovedEnd[];

  @Field(() => Int, { description: 'How many move.' })
  movedCount!: number;
}

@InputType({ description: 'A day an official notice names.' })
export class CalendarDayInput {
  @Field(() => GraphQLPlainDate, { description: 'The day, within the year.' })
  date!: PlainDate;

  @Field(() => DayKindEnum, { description: 'Rest or work.' })
  kind!: SpecialDay['kind'];

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@InputType({ description: 'A year of the work calendar, whole.' })
export class SaveCalendarYearInput {
  @Field(() => Int, { description: 'The year, 1990 to 2199.' })
  year!: number;

  @Field(() => Boolean, { description: 'The official notice is loaded.' })
  covered!: boolean;

  @Field(() => String, { nullable: true, description: 'Where the days come from; stays when left out.' })
  source?: string | null;

  @Field(() => [CalendarDayInput], { description: 'All days the notice names.' })
  days!: CalendarDayInput[];

  @Field(() => Int, { description: 'The version the change was made on; 0 for a new year.' })
  version!: number;
}
