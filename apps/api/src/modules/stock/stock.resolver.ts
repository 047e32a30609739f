import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { StockBalancePage, StockBalanceType } from './stock-balance.type.js';
import {
  StockBalanceFilter,
  StockBalanceSort,
  type StockBalanceSortField,
  StockMovementFilter,
  StockMovementSort,
  type StockMovementSortField,
  StockPostingFilter,
  StockPostingSort,
  type StockPostingSortField,
  StockUnitFilter,
  StockUnitSort,
  type StockUnitSortField,
} from './stock-filter.input.js';
import { StockMovementPage, StockPostingPage, StockPostingType } from './stock-posting.type.js';
import { StockUnitPage, StockUnitType } from './stock-unit.type.js';

/** What the stock is, and what was done to it. */
@Resolver()
export class StockResolver {
  @Access('stock:read')
  @Query(() => StockBalancePage, { description: 'What lies where.' })
  stockBalances(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => StockBalanceFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: StockBalanceFilter | null,
    @Arg('sort', () => [StockBalanceSort], {
      nullable: true,
      description: 'In which order; by part and place when left out.',
    })
    _sort: SortOf<keyof typeof StockBalanceSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => StockBalanceType, { nullable: true, description: 'One part at one place. Raises NOT_FOUND.' })
  stockBalance(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => StockMovementPage, { description: '库存流水.' })
  stockMovements(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => StockMovementFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: StockMovementFilter | null,
    @Arg('sort', () => [StockMovementSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof StockMovementSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => StockPostingPage, { description: 'What was done to the stock.' })
  stockPostings(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => StockPostingFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: StockPostingFilter | null,
    @Arg('sort', () => [StockPostingSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof StockPostingSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => StockPostingType, { nullable: true, description: 'One posting. Raises NOT_FOUND.' })
  stockPosting(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => StockUnitPage, { description: 'Pieces with serials.' })
  stockUnits(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => StockUnitFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: StockUnitFilter | null,
    @Arg('sort', () => [StockUnitSort], {
      nullable: true,
      description: 'In which order; by serial when left out.',
    })
    _sort: SortOf<keyof typeof StockUnitSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => StockUnitType, { nullable: true, description: 'One piece. Raises NOT_FOUND.' })
  stockUnit(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }
}
