import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CreateStockPlaceInput,
  StockPlaceFilter,
  StockPlaceSort,
  type StockPlaceSortField,
  UpdateStockPlaceInput,
} from './stock-place.input.js';
import { StockPlacePage, StockPlaceType } from './stock-place.type.js';

@Resolver()
export class StockPlaceResolver {
  @Access('place:read')
  @Query(() => StockPlacePage, { description: 'Places where parts lie.' })
  stockPlaces(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => StockPlaceFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: StockPlaceFilter | null,
    @Arg('sort', () => [StockPlaceSort], {
      nullable: true,
      description: 'In which order; by code when left out.',
    })
    _sort: SortOf<keyof typeof StockPlaceSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('place:read')
  @Query(() => StockPlaceType, { nullable: true, description: 'One place. Raises NOT_FOUND.' })
  stockPlace(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('place:write')
  @Mutation(() => StockPlaceType, {
    description: 'Enters a place. Raises BAD_INPUT (a code that is taken, a site store without a keeper).',
  })
  async createStockPlace(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateStockPlaceInput, { description: 'What it is.' }) input: CreateStockPlaceInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.places.create(input));
    return ctx.read(info, id);
  }

  @Access('place:write')
  @Mutation(() => StockPlaceType, {
    description: 'Changes a place. Raises NOT_FOUND, CONFLICT, BAD_INPUT.',
  })
  async updateStockPlace(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateStockPlaceInput, { description: 'What changes.' }) input: UpdateStockPlaceInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.places.update(id, input));
    return ctx.read(info, id);
  }

  @Access('place:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a place nothing ever lay in. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deleteStockPlace(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.places.delete(id, version));
    return true;
  }
}
