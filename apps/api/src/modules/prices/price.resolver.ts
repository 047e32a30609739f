import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate, PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { PriceFilter, PriceSort, type PriceSortField } from './price.input.js';
import { PriceChangeType, PricePage, PriceType } from './price.type.js';
import type { ClientPrices } from './price-for.service.js';
import { PriceListType } from './price-list.type.js';
import { PricesForClient } from './publication.type.js';

@Resolver()
export class PriceResolver {
  @Access('price:read')
  @Query(() => PricePage, {
    description: 'Prices of a list in force on a day, as known at a moment: at most one for each item.',
  })
  prices(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => PriceFilter, { description: 'Of which list, when, and which ones.' })
    _filter: PriceFilter,
    @Arg('sort', () => [PriceSort], {
      nullable: true,
      description: 'In which order; by number when left out.',
    })
    _sort: SortOf<keyof typeof PriceSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => PriceType, { nullable: true, description: 'One published price. Raises NOT_FOUND.' })
  price(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => [PriceChangeType], {
    description: 'Every price ever published of an item in a list, latest first day first; at most 1,000.',
  })
  priceHistory(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('itemId', () => ID, { description: 'Part or service.' }) _itemId: string,
    @Arg('listId', () => ID, { description: 'Price list.' }) _listId: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('price:read')
  @Query(() => PricesForClient, {
    description:
      'Which list holds for a client, by region and class (F-04, Q54), and what items cost by it on a day. Raises NOT_FOUND, BAD_INPUT (neither customer nor contract, more than 1,000 items).',
  })
  priceFor(
    @Ctx() ctx: Context,
    @Arg('itemIds', () => [ID], { description: 'Parts and services.' }) itemIds: string[],
    @Arg('customerId', () => ID, { nullable: true, description: 'The client.' }) customerId?: string | null,
    @Arg('contractId', () => ID, {
      nullable: true,
      description: "Their contract: its region goes before the client's.",
    })
    contractId?: string | null,
    @Arg('on', () => GraphQLPlainDate, { nullable: true, description: 'Today when left out.' })
    on?: PlainDate | null,
  ): Promise<ClientPrices> {
    const client = { customerId: customerId ?? null, contractId: contractId ?? null };
    return ctx.inTransaction((s) => s.priceFor.client({ ...client, itemIds, on: on ?? null }));
  }
}

@Resolver(() => PricesForClient)
export class PricesForClientResolver {
  @FieldResolver(() => PriceListType, { nullable: true })
  async list(
    @Root() of: ClientPrices,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return of.listId === null ? null : ctx.readRow(info, of.listId);
  }

  @FieldResolver(() => [PriceType])
  prices(@Root() of: ClientPrices, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return ctx.readRows(info, of.priceIds);
  }
}
