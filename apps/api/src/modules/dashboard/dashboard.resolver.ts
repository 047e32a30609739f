import { Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { Context } from '../services.js';
import { Dashboard } from './dashboard.type.js';

@Resolver()
export class DashboardResolver {
  @Access('dashboard:read')
  @Query(() => Dashboard, { description: 'How things stand today.' })
  dashboard(@Ctx() ctx: Context): Promise<Dashboard> {
    return ctx.inTransaction((s) => s.dashboard.on(ctx.today));
  }
}
