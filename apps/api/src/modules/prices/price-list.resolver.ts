import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { PriceEditionFilter, PriceEditionSort, type PriceEditionSortField } from './price-edition.input.js';
import { PriceEditionPage, PriceEditionType } from './price-edition.type.js';
import {
  CreatePriceListInput,
  PriceListFilter,
  PriceListSort,
  type PriceListSortField,
  UpdatePriceListInput,
} from './price-list.input.js';
import { PriceListPage, PriceListType } from './price-list.type.js';

@Resolver()
export class PriceListResolver {
  @Access('price:read')
  @Query(() => PriceListPage, { description: 'Price lists.' })
  priceLists(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PriceListFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: PriceListFilter | null,
    @Arg('sort', () => [PriceListSort], {
      nullable: true,
      description: 'In which order; by code when left out.',
    })
    _sort: SortOf<keyof typeof PriceListSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => PriceListType, { nullable: true, description: 'One price list. Raises NOT_FOUND.' })
  priceList(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => PriceEditionPage, { description: 'Editions of price lists.' })
  priceEditions(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PriceEditionFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: PriceEditionFilter | null,
    @Arg('sort', () => [PriceEditionSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof PriceEditionSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => PriceEditionType, { nullable: true, description: 'One edition. Raises NOT_FOUND.' })
  priceEdition(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:write')
  @Mutation(() => PriceListType, {
    description: 'Makes a price list. Raises BAD_INPUT (a code, or a region and class, that are taken).',
  })
  async createPriceList(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreatePriceListInput, { description: 'What it is.' }) input: CreatePriceListInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.priceLists.create(input));
    return ctx.read(info, id);
  }

  @Access('price:write')
  @Mutation(() => PriceListType, {
    description:
      'Changes a price list. Raises NOT_FOUND, CONFLICT, BAD_INPUT (for whom a published list holds does not change).',
  })
  async updatePriceList(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdatePriceListInput, { description: 'What changes.' }) input: UpdatePriceListInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.priceLists.update(id, input));
    return ctx.read(info, id);
  }

  @Access('price:write')
  @Mutation(() => Boolean, {
    description: 'Deletes a price list that never had an edition. Raises NOT_FOUND, CONFLICT, IN_USE.',
  })
  async deletePriceList(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.priceLists.delete(id, version));
    return true;
  }
}
