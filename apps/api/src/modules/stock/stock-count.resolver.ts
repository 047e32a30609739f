import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
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
}
