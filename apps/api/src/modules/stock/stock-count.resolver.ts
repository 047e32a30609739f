import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { StartStockCountInput } from './stock.input.js';
import { StockCountPage, StockCountType } from './stock-count.type.js';
import { StockCountFilter, StockCountSort, type StockCountSortField } from './stock-filter.input.js';

/** 盘点: the shelf beside the book. */
@Resolver()
export class StockCountResolver {
  @Access('stock:read')
  @Query(() => StockCountPage, { description: '盘点单.' })
  stockCounts(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => StockCountFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: StockCountFilter | null,
    @Arg('sort', () => [StockCountSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof StockCountSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => StockCountType, { nullable: true, description: 'One stock count. Raises NOT_FOUND.' })
  stockCount(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:count')
  @Mutation(() => StockCountType, {
    description: 'Begins a count of a place or a shelf. Raises BAD_INPUT (no such place).',
  })
  async startStockCount(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => StartStockCountInput, { description: 'What is counted.' })
    input: StartStockCountInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockCounts.start(input));
    return ctx.read(info, id);
  }

  @Access('stock:count')
  @Mutation(() => StockCountType, {
    description:
      'Writes down what was found of a part, beside what the book says now. Raises NOT_FOUND, BAD_INPUT, CONFLICT (somebody else counted it meanwhile).',
  })
  async countPart(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('countId', () => ID, { description: 'Which count.' }) countId: string,
    @Arg('partId', () => ID, { description: 'Which part; one that should not be there too.' }) partId: string,
    @Arg('counted', () => Int, { nullable: true, description: 'How many, for parts kept by quantity.' })
    counted: number | null,
    @Arg('serials', () => [String], { nullable: true, description: 'Which ones, for parts kept by serial.' })
    serials: string[] | null,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'The version of the line you saw; none for a new one.',
    })
    version: number | null,
  ): Promise<unknown> {
    const found = { counted: counted ?? null, serials: serials ?? null, version: version ?? null };
    await ctx.inTransaction((s) => s.stockCounts.count(countId, partId, found));
    return ctx.read(info, countId);
  }

  @Access('stock:manage')
  @Mutation(() => StockCountType, {
    description:
      'Posts the differences; what moved since stays. Raises NOT_FOUND, CONFLICT, BAD_INPUT (nothing counted, a shortage that is reserved), FORBIDDEN (a second person has to).',
  })
  async postStockCount(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('id', () => ID, { description: 'Which count.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    const done = await ctx.inTransaction((s) => s.stockCountPostings.post(requestKey, id, version));
    return ctx.read(info, done);
  }

  @Access('stock:count')
  @Mutation(() => StockCountType, { description: 'Gives a count up. Raises NOT_FOUND, CONFLICT, BAD_INPUT.' })
  async cancelStockCount(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which count.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.stockCounts.cancel(id, version));
    return ctx.read(info, id);
  }
}
