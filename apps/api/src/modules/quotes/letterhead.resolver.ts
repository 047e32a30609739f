import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { Context } from '../services.js';
import { LetterheadInput, LetterheadType } from './letterhead.type.js';

@Resolver()
export class LetterheadResolver {
  @Access('quote:read')
  @Query(() => LetterheadType, { description: 'Who we are, at the head of our documents.' })
  letterhead(@Ctx() ctx: Context): Promise<unknown> {
    return ctx.inTransaction((s) => s.letterhead.current());
  }

  @Access('letterhead:write')
  @Mutation(() => LetterheadType, {
    description: 'Changes the letterhead; documents issued before keep theirs. Raises BAD_INPUT.',
  })
  async changeLetterhead(
    @Ctx() ctx: Context,
    @Arg('input', () => LetterheadInput, { description: 'The letterhead.' }) input: LetterheadInput,
  ): Promise<unknown> {
    await ctx.inTransaction((s) => s.letterhead.change(input));
    return ctx.inTransaction((s) => s.letterhead.current());
  }
}
