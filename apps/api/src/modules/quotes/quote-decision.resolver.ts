import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { PlainDate } from '../../platform/clock.js';
import { GraphQLPlainDate } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import { QuoteType } from './quote.type.js';

@Resolver()
export class QuoteDecisionResolver {
  @Access('quote:write')
  @Mutation(() => QuoteType, {
    description:
      'Freezes a draft with its prices and proofs and numbers it. Raises NOT_FOUND, CONFLICT, BAD_INPUT (what keeps it from being issued, line by line).',
  })
  async issueQuote(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.quoteDecisions.issue(id, version));
    return ctx.read(info, id);
  }

  @Access('quote:write')
  @Mutation(() => QuoteType, {
    description:
      'The client accepted, on a day through the last one (Q31). Raises NOT_FOUND, CONFLICT, BAD_INPUT (not issued, run out, answered).',
  })
  async acceptQuote(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('on', () => GraphQLPlainDate, { description: 'When the client accepted.' }) on: PlainDate,
    @Arg('by', () => String, { description: 'Who accepted for the client.' }) by: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
    @Arg('note', () => String, { nullable: true, description: 'What was said.' }) note: string | null,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.quoteDecisions.accept(id, on, by, version, note));
    return ctx.read(info, id);
  }

  @Access('quote:write')
  @Mutation(() => QuoteType, {
    description: 'The client declined. Raises NOT_FOUND, CONFLICT, BAD_INPUT (not issued, answered).',
  })
  async declineQuote(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
    @Arg('note', () => String, { nullable: true, description: 'What was said.' }) note: string | null,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.quoteDecisions.decline(id, version, note));
    return ctx.read(info, id);
  }

  @Access('quote:write')
  @Mutation(() => QuoteType, {
    description: 'We take an issued quote back. Raises NOT_FOUND, CONFLICT, BAD_INPUT (no reason, answered).',
  })
  async withdrawQuote(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('version', () => Int, { description: 'The version you saw.' }) version: number,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.quoteDecisions.withdraw(id, version, reason));
    return ctx.read(info, id);
  }
}
