import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  CreateQuoteInput,
  QuoteFilter,
  QuoteLineInput,
  QuotePreviewInput,
  QuoteSort,
  type QuoteSortField,
  UpdateQuoteInput,
} from './quote.input.js';
import { QuotePage, QuotePreview, QuoteType } from './quote.type.js';

@Resolver()
export class QuoteResolver {
  @Access('quote:read')
  @Query(() => QuotePage, { description: 'Quotes.' })
  quotes(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => QuoteFilter, { nullable: true, description: 'Which ones; all when left out.' })
    _filter: QuoteFilter | null,
    @Arg('sort', () => [QuoteSort], {
      nullable: true,
      description: 'In which order; the latest change first when left out.',
    })
    _sort: SortOf<keyof typeof QuoteSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('quote:read')
  @Query(() => QuoteType, { nullable: true, description: 'One quote. Raises NOT_FOUND.' })
  quote(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) _id: string,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @Access('quote:read')
  @Query(() => QuotePreview, {
    description:
      'What a quote would say today: prices in force, who pays each line, what is judged; nothing is saved. Raises BAD_INPUT.',
  })
  quotePreview(
    @Ctx() ctx: Context,
    @Arg('input', () => QuotePreviewInput, { description: 'What is asked for.' }) input: QuotePreviewInput,
  ): Promise<unknown> {
    return ctx.inTransaction((s) => s.quotes.preview(input));
  }

  @Access('quote:write')
  @Mutation(() => QuoteType, {
    description:
      'Begins a draft. Raises BAD_INPUT (parties that do not belong together, no price list for the client).',
  })
  async createQuote(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateQuoteInput, { description: 'What it is.' }) input: CreateQuoteInput,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.quotes.create(input));
    return ctx.read(info, id);
  }

  @Access('quote:write')
  @Mutation(() => QuoteType, {
    description:
      "Changes a draft and prices it anew at today's prices. Raises NOT_FOUND, CONFLICT, BAD_INPUT.",
  })
  async updateQuote(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => UpdateQuoteInput, { description: 'What changes.' }) input: UpdateQuoteInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.quotes.update(id, input));
    return ctx.read(info, id);
  }

  @Access('quote:write')
  @Mutation(() => QuoteType, {
    description: "Sets all lines of a draft at today's prices. Raises NOT_FOUND, CONFLICT, BAD_INPUT.",
  })
  async setQuoteLines(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('lines', () => [QuoteLineInput], { description: 'All of them, in order; at most 200.' })
    lines: QuoteLineInput[],
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.quotes.setLines(id, lines, version));
    return ctx.read(info, id);
  }

  @Access('quote:write')
  @Mutation(() => QuoteType, {
    description:
      'A new draft with the same lines, at today’s prices of the list. Raises NOT_FOUND, BAD_INPUT.',
  })
  async copyQuote(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
  ): Promise<unknown> {
    const copy = await ctx.inTransaction((s) => s.quotes.copy(id));
    return ctx.read(info, copy);
  }

  @Access('quote:write')
  @Mutation(() => Boolean, {
    description: 'Throws a draft away. Raises NOT_FOUND, CONFLICT, BAD_INPUT (an issued quote stays).',
  })
  async deleteQuote(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<boolean> {
    await ctx.inTransaction((s) => s.quotes.delete(id, version));
    return true;
  }
}
