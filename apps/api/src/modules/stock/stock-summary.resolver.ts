import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { Context } from '../services.js';
import { SpareReadiness } from './spare-readiness.type.js';
import { StockSummary } from './stock-summary.type.js';

/** Figures over the whole stock. */
@Resolver()
export class StockSummaryResolver {
  @Access('stock:read')
  @Query(() => StockSummary, { description: 'How the stock stands today.' })
  stockSummary(@Ctx() ctx: Context): Promise<StockSummary> {
    const costs = ctx.viewer?.can('stock:cost') ?? false;
    return ctx.inTransaction((s) => s.stockSummary.on(ctx.today, costs));
  }

  @Access('stock:read')
  @Query(() => SpareReadiness, { description: 'Could the 24-hour promises be kept today (K-01, S-02)?' })
  spareReadiness(
    @Ctx() ctx: Context,
    @Arg('contractId', () => ID, { nullable: true, description: 'Of one contract; of all when left out.' })
    contractId: string | null,
  ): Promise<SpareReadiness> {
    return ctx.inTransaction((s) => s.spareReadiness.of(contractId ?? null));
  }
}
