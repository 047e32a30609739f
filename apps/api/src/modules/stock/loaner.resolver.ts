import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { LoanerPage, LoanerType } from './loaner.type.js';
import { LoanerFilter, LoanerSort, type LoanerSortField } from './stock-filter.input.js';

/** 备用机: what stands in for a broken device. */
@Resolver()
export class LoanerResolver {
  @Access('stock:read')
  @Query(() => LoanerPage, { description: '备用机.' })
  loaners(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => LoanerFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: LoanerFilter | null,
    @Arg('sort', () => [LoanerSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof LoanerSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('stock:read')
  @Query(() => LoanerType, { nullable: true, description: 'One loan. Raises NOT_FOUND.' })
  loaner(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }
}
