import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import { GraphQLWorkCalendarData } from '../coverage/scalars.js';
import type { Context } from '../services.js';
import {
  CalendarChange,
  CalendarYearPage,
  CalendarYearSort,
  type CalendarYearSortField,
  CalendarYearType,
  SaveCalendarYearInput,
} from './calendar.type.js';

@Resolver()
export class CalendarResolver {
  @Access('calendar:read')
  @Query(() => CalendarYearPage, { description: 'Years of the work calendar, latest first.' })
  calendarYears(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('sort', () => [CalendarYearSort], { nullable: true, description: 'In which order.' })
    _sort: SortOf<keyof typeof CalendarYearSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('calendar:read')
  @Query(() => CalendarYearType, { nullable: true, description: 'One year. Raises NOT_FOUND.' })
  calendarYear(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int, { description: 'The year.' }) _year: number,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('calendar:read')
  @Query(() => GraphQLWorkCalendarData, { description: 'The work calendar as the rules take it.' })
  workCalendar(@Ctx() ctx: Context): Promise<unknown> {
    return ctx.inTransaction((s) => s.calendar.data());
  }

  @Access('calendar:write')
  @Mutation(() => CalendarChange, {
    description:
      'Loads or corrects a year; ends that move are recomputed, and a client keeps a better date (Q42). Raises CONFLICT, BAD_INPUT.',
  })
  saveCalendarYear(
    @Ctx() ctx: Context,
    @Arg('input', () => SaveCalendarYearInput, { description: 'The year, whole.' })
    input: SaveCalendarYearInput,
    @Arg('dryRun', () => Boolean, { defaultValue: false, description: 'Only say what would move.' })
    dryRun: boolean,
  ): Promise<CalendarChange> {
    return ctx.inTransaction((s) => s.calendarChanges.change(input, dryRun));
  }
}
