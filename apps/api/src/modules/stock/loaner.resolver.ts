import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { LoanerPage, LoanerType } from './loaner.type.js';
import { LendStockInput } from './stock.input.js';
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

  @Access('stock:issue')
  @Mutation(() => LoanerType, {
    description:
      'Something of ours stands in for a broken device. Raises BAD_INPUT (not enough free, a piece that is not there).',
  })
  async lendStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => LendStockInput, { description: 'What, to whom.' }) input: LendStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.loaners.lend(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:issue')
  @Mutation(() => LoanerType, {
    description: 'A loaner comes back. Raises NOT_FOUND, BAD_INPUT (it is not out).',
  })
  async takeBackLoaner(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('id', () => ID, { description: 'Which loan.' }) id: string,
    @Arg('placeId', () => ID, { description: 'Where it is brought.' }) placeId: string,
    @Arg('toQuarantine', () => Boolean, { defaultValue: true, description: 'To be tested first.' })
    toQuarantine: boolean,
  ): Promise<unknown> {
    const done = await ctx.inTransaction((s) =>
      s.loaners.takeBack(requestKey, id, { placeId, toQuarantine }),
    );
    return ctx.read(info, done);
  }

  @Access('stock:issue')
  @Mutation(() => LoanerType, {
    description:
      'A loaner failed: it comes back into quarantine and another one is promised (S-02). Raises NOT_FOUND, BAD_INPUT (it is not out).',
  })
  async failLoaner(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('id', () => ID, { description: 'Which loan.' }) id: string,
    @Arg('placeId', () => ID, { description: 'Where the failed one is brought.' }) placeId: string,
    @Arg('reason', () => String, { description: 'What is wrong with it.' }) reason: string,
  ): Promise<unknown> {
    const done = await ctx.inTransaction((s) => s.loaners.fail(requestKey, id, placeId, reason));
    return ctx.read(info, done);
  }

  @Access('stock:issue')
  @Mutation(() => LoanerType, {
    description: 'A loaner stays with the client for good. Raises NOT_FOUND, BAD_INPUT (it is not out).',
  })
  async convertLoaner(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('id', () => ID, { description: 'Which loan.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, in words.' }) reason: string,
  ): Promise<unknown> {
    const done = await ctx.inTransaction((s) => s.loaners.convert(requestKey, id, reason));
    return ctx.read(info, done);
  }
}
