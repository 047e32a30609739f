import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  MarketSampleFilter,
  MarketSampleInput,
  MarketSampleSort,
  type MarketSampleSortField,
} from './market-sample.input.js';
import { MarketSamplePage, MarketSampleType } from './market-sample.type.js';

@Resolver()
export class MarketSampleResolver {
  @Access('price:read')
  @Query(() => MarketSamplePage, { description: 'Market samples.' })
  marketSamples(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => MarketSampleFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: MarketSampleFilter | null,
    @Arg('sort', () => [MarketSampleSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof MarketSampleSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => MarketSampleType, { nullable: true, description: 'One sample. Raises NOT_FOUND.' })
  marketSample(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:write')
  @Mutation(() => MarketSampleType, {
    description:
      'Enters what somebody else asked. Raises BAD_INPUT (an unknown item, a day to come, no price).',
  })
  async addMarketSample(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => MarketSampleInput, { description: 'The sample.' }) input: MarketSampleInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.marketSamples.add(input));
    return ctx.read(info, id);
  }

  @Access('price:write')
  @Mutation(() => [MarketSampleType], {
    description: 'Enters many samples, all or none. Raises BAD_INPUT with the place of each wrong one.',
  })
  async addMarketSamples(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inputs', () => [MarketSampleInput], { description: 'The samples; at most 1,000.' })
    inputs: MarketSampleInput[],
  ): Promise<unknown> {
    const ids = await ctx.inTransaction((s) => s.marketSamples.addAll(inputs));
    return ctx.readRows(info, ids);
  }

  @Access('price:write')
  @Mutation(() => MarketSampleType, {
    description:
      'Withdraws a sample: it counts no more; proofs frozen with it stay. Raises NOT_FOUND, BAD_INPUT (withdrawn already, no reason).',
  })
  async withdrawMarketSample(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.marketSamples.withdraw(id, reason));
    return ctx.read(info, id);
  }
}
