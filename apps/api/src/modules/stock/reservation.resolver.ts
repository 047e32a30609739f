import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { ReservationPage, ReservationType } from './reservation.type.js';
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
}
