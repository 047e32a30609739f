import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { ShelfFilter, ShelfSort, type ShelfSortField } from './shelf.input.js';
import { ShelfPage, ShelfType, StockPlaceType } from './stock-place.type.js';

@Resolver()
export class ShelfResolver {
  @Access('place:read')
  @Query(() => ShelfPage, { description: 'Shelves.' })
  shelves(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ShelfFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: ShelfFilter | null,
    @Arg('sort', () => [ShelfSort], {
      nullable: true,
      description: 'In which order; by place and code when left out.',
    })
    _sort: SortOf<keyof typeof ShelfSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('place:read')
  @Query(() => ShelfType, { nullable: true, description: 'One shelf. Raises NOT_FOUND.' })
  shelf(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('place:write')
  @Mutation(() => StockPlaceType, {
    description: 'Puts up a shelf. Raises NOT_FOUND, BAD_INPUT (a code that is taken there, more than 500).',
  })
  async addShelf(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('placeId', () => ID, { description: 'In which place.' }) placeId: string,
    @Arg('code', () => String, { description: 'What is written on it, at most 30 characters.' }) code: string,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.shelves.add(placeId, code));
    return ctx.read(info, placeId);
  }

  @Access('place:write')
  @Mutation(() => StockPlaceType, {
    description: 'Writes something else on a shelf. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async renameShelf(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which shelf.' }) id: string,
    @Arg('code', () => String, { description: 'What is written on it, at most 30 characters.' }) code: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    const placeId = await ctx.inTransaction((s) => s.shelves.rename(id, code, version));
    return ctx.read(info, placeId);
  }

  @Access('place:write')
  @Mutation(() => StockPlaceType, {
    description: 'Takes away a shelf nothing lies on. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async removeShelf(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which shelf.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    const placeId = await ctx.inTransaction((s) => s.shelves.remove(id, version));
    return ctx.read(info, placeId);
  }
}
