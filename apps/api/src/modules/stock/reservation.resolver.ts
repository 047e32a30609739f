import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { ReservationPage, ReservationResultType, ReservationType } from './reservation.type.js';
import { ReserveStockInput } from './stock.input.js';
import { ReservationFilter, ReservationSort, type ReservationSortField } from './stock-filter.input.js';

/** 占用: stock held for somebody. */
@Resolver()
export class ReservationResolver {
  @Access('stock:read')
  @Query(() => ReservationPage, { description: 'What is held for whom.' })
  reservations(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ReservationFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: ReservationFilter | null,
    @Arg('sort', () => [ReservationSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof ReservationSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => ReservationType, { nullable: true, description: 'One reservation. Raises NOT_FOUND.' })
  reservation(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:issue')
  @Mutation(() => ReservationResultType, {
    description:
      'Holds stock for somebody; a promised substitute makes others give way (Q46). Raises BAD_INPUT (not enough free, saying how much is).',
  })
  async reserveStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => ReserveStockInput, { description: 'What, and what for.' }) input: ReserveStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.reservations.reserve(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:issue')
  @Mutation(() => ReservationType, {
    description:
      'Lets held stock go. That of an open promise only when it is closed or another unit stands for it (Q46). Raises NOT_FOUND, BAD_INPUT.',
  })
  async releaseReservation(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, in words.' }) reason: string,
    @Arg('promiseClosed', () => Boolean, {
      defaultValue: false,
      description: 'The promise was kept or withdrawn.',
    })
    promiseClosed: boolean,
    @Arg('movedToId', () => ID, {
      nullable: true,
      description: 'The reservation that stands for the promise now.',
    })
    movedToId: string | null,
  ): Promise<unknown> {
    const how = { reason, promiseClosed, movedToId: movedToId ?? null };
    const done = await ctx.inTransaction((s) => s.reservations.release(requestKey, id, how));
    return ctx.read(info, done);
  }
}
