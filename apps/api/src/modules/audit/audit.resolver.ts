import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import { PageArgs, pageOf, type SortOf } from '../../platform/graphql/index.js';
import type { Context } from '../services.js';
import {
  AuditEventFilter,
  AuditEventSort,
  type AuditEventSortField,
  AuditEventType,
} from './audit-event.type.js';

const AuditEventPage = pageOf(AuditEventType, 'AuditEvent');

@Resolver()
export class AuditResolver {
  @Access('audit:read')
  @Query(() => AuditEventPage, { description: 'The audit trail, newest first.' })
  auditEvents(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => AuditEventFilter, { nullable: true, description: 'Which ones; all when absent.' })
    _filter: AuditEventFilter | null,
    @Arg('sort', () => [AuditEventSort], { nullable: true, description: 'In which order.' })
    _sort: SortOf<keyof typeof AuditEventSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }
}
