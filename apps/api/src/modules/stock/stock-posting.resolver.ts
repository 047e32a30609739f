import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { Context } from '../services.js';
import { refuseCosts } from './cost-given.js';
import {
  DefectiveStockInput,
  IssueStockInput,
  ReasonedStockInput,
  ReceiveStockInput,
  ReturnStockInput,
  TakeBackFromOemInput,
  TransferStockInput,
} from './stock.input.js';
import { StockPostingType } from './stock-posting.type.js';

/** What somebody does to the stock. Each act has a request key: sent twice, it is posted once. */
@Resolver()
export class StockPostingResolver {
  @Access('stock:manage')
  @Mutation(() => StockPostingType, {
    description:
      'Goods come in. Raises BAD_INPUT (a line of wrong form, a part or place out of use, a serial that exists).',
  })
  async receiveStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => ReceiveStockInput, { description: 'What.' }) input: ReceiveStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockPostings.receive(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:issue')
  @Mutation(() => StockPostingType, {
    description:
      'Goods go out for good. Raises BAD_INPUT (not enough free, a reservation that does not hold it, a batch that has expired).',
  })
  async issueStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => IssueStockInput, { description: 'What.' }) input: IssueStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockPostings.issue(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:issue')
  @Mutation(() => StockPostingType, {
    description:
      'Issued goods come back unused. Raises BAD_INPUT (more than that posting issued, a serial that is not out, a cost without `stock:manage`).',
  })
  async returnStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => ReturnStockInput, { description: 'What.' }) input: ReturnStockInput,
  ): Promise<unknown> {
    refuseCosts(ctx.viewer, input.lines);
    const id = await ctx.inTransaction((s) => s.stockPostings.return(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:transfer')
  @Mutation(() => StockPostingType, {
    description: 'Goods change places, with their value. Raises BAD_INPUT (not enough free).',
  })
  async transferStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => TransferStockInput, { description: 'What.' }) input: TransferStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockPostings.transfer(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:manage')
  @Mutation(() => StockPostingType, {
    description:
      'The book is corrected; quantities are signed. Raises BAD_INPUT (no reason, more than is free).',
  })
  async adjustStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => ReasonedStockInput, { description: 'What.' }) input: ReasonedStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockCare.adjust(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:manage')
  @Mutation(() => StockPostingType, {
    description: 'Goods are thrown away. Raises BAD_INPUT (no reason, more than is free or in quarantine).',
  })
  async scrapStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => DefectiveStockInput, { description: 'What.' }) input: DefectiveStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockCare.scrap(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:manage')
  @Mutation(() => StockPostingType, {
    description: 'Goods are set apart. Raises BAD_INPUT (no reason, more than is free).',
  })
  async quarantineStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => ReasonedStockInput, { description: 'What.' }) input: ReasonedStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockCare.quarantine(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:manage')
  @Mutation(() => StockPostingType, {
    description: 'Goods come out of quarantine. Raises BAD_INPUT (no reason, more than is in quarantine).',
  })
  async clearStock(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => ReasonedStockInput, { description: 'What.' }) input: ReasonedStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockCare.clear(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:manage')
  @Mutation(() => StockPostingType, {
    description:
      'Goods go to the maker; they stay ours. Raises BAD_INPUT (no reason, more than is free or in quarantine).',
  })
  async sendToOem(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => DefectiveStockInput, { description: 'What.' }) input: DefectiveStockInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockCare.sendToOem(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:manage')
  @Mutation(() => StockPostingType, {
    description: 'The maker sends goods back. Raises BAD_INPUT (more than that posting sent).',
  })
  async takeBackFromOem(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('input', () => TakeBackFromOemInput, { description: 'What.' }) input: TakeBackFromOemInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.stockCare.takeBackFromOem(requestKey, input));
    return ctx.read(info, id);
  }

  @Access('stock:manage')
  @Mutation(() => StockPostingType, {
    description:
      'A mistake is taken back by a new posting. Raises NOT_FOUND, BAD_INPUT (reversed already, the stock has moved on).',
  })
  async reverseStockPosting(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('requestKey', () => ID, { description: 'Your own key of this act, such as a UUID.' })
    requestKey: string,
    @Arg('id', () => ID, { description: 'The posting.' }) id: string,
    @Arg('reason', () => String, { description: 'Why, in words.' }) reason: string,
  ): Promise<unknown> {
    const done = await ctx.inTransaction((s) => s.stockReversals.reverse(requestKey, id, reason));
    return ctx.read(info, done);
  }
}
