import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import { SearchHit } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Access('search:read')
  @Query(() => [SearchHit], {
    description:
      'Customers, contracts, devices, products, parts, places, staff and users the viewer may read, by any fragment of 1 to 100 characters or by pinyin; the best first. Raises BAD_INPUT.',
  })
  search(
    @Ctx() ctx: Context,
    @Arg('text', () => String, { description: 'What to look for: words that all have to be part of it.' })
    text: string,
    @Arg('limit', () => Int, { defaultValue: 10, description: 'Most hits, 1 to 50.' }) limit: number,
  ): Promise<SearchHit[]> {
    return ctx.inTransaction((s) => s.search.find(text, limit, viewerOf(ctx)));
  }
}
