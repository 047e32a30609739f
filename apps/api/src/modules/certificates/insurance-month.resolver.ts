import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PersonType } from '../people/person.type.js';
import type { Context } from '../services.js';
// Months are reached through a person only: nothing else names their type.
import './insurance-month.type.js';

/** 社保证明. */
@Resolver()
export class InsuranceMonthResolver {
  @Access('certificate:write')
  @Mutation(() => PersonType, {
    description:
      'Records for which months the social insurance of a person is proved; one that is recorded already stays. Raises NOT_FOUND, BAD_INPUT.',
  })
  async recordInsuranceMonths(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('personId', () => ID, { description: 'Whose.' }) personId: string,
    @Arg('months', () => [String], { description: '`YYYY-MM`, 1 to 24 of them, none of the future.' })
    months: string[],
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.insuranceMonths.record(personId, months));
    return ctx.read(info, personId);
  }

  @Access('certificate:write')
  @Mutation(() => PersonType, {
    description:
      'Takes a month back that was recorded by mistake and has no scans. Raises NOT_FOUND, IN_USE.',
  })
  async removeInsuranceMonth(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
  ): Promise<unknown> {
    const personId = await ctx.inTransaction((s) => s.insuranceMonths.remove(id));
    return ctx.read(info, personId);
  }
}
