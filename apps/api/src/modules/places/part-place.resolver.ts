import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { Context } from '../services.js';
import { StockBalanceType } from '../stock/stock-balance.type.js';

@Resolver()
export class PartPlaceResolver {
  @Access('place:write')
  @Mutation(() => StockBalanceType, {
    description:
      'Says on which shelf of a place a part lies; without a shelf, that nobody knows. Raises NOT_FOUND, BAD_INPUT (a shelf of another place).',
  })
  async placePart(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('partId', () => ID, { description: 'Which part.' }) partId: string,
    @Arg('placeId', () => ID, { description: 'In which place.' }) placeId: string,
    @Arg('shelfId', () => ID, { nullable: true, description: 'On which of its shelves.' }) shelfId:
      | string
      | null,
  ): Promise<unknown> {
    const id = await ctx.inTransaction((s) => s.shelves.place(partId, placeId, shelfId ?? null));
    return ctx.read(info, id);
  }
}
