import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../platform/access/index.js';
import type { Instant } from '../../platform/clock.js';
import { badField, type Localized } from '../../platform/errors.js';
import { GraphQLInstant, LocalizedType, PageArgs, type SortOf } from '../../platform/graphql/index.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Context } from '../services.js';
import {
  InboxMessageFilter,
  InboxMessagePage,
  InboxMessageSort,
  type InboxMessageSortField,
  InboxMessageType,
} from './inbox.type.js';
import type { InboxMessageEntity } from './inbox-message.entity.js';
import { messageText } from './message-words.js';

@Resolver(() => InboxMessageType)
export class InboxResolver {
  @Access('inbox:own')
  @Query(() => InboxMessagePage, { description: 'What you were told.' })
  myInbox(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => InboxMessageFilter, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    _filter: InboxMessageFilter | null,
    @Arg('sort', () => [InboxMessageSort], {
      nullable: true,
      description: 'In which order; latest first when left out.',
    })
    _sort: SortOf<keyof typeof InboxMessageSortField>[] | null,
    @Args(() => PageArgs) _page: PageArgs,
  ): Promise<unknown> {
    return ctx.read(info);
  }

  @FieldResolver(() => LocalizedType)
  text(@Root() { kind, facts }: Pick<InboxMessageEntity, 'kind' | 'facts'>): Localized {
    return messageText({ kind, facts });
  }

  @Access('inbox:own')
  @Query(() => Int, { description: 'How many messages you have not read.' })
  unreadCount(@Ctx() ctx: Context): Promise<number> {
    return ctx.inTransaction((s) => s.inbox.unreadCount(viewerOf(ctx).id));
  }

  @Access('inbox:own')
  @Mutation(() => Int, {
    description: 'Marks messages of yours as read; answers how many unread ones are left. Raises BAD_INPUT.',
  })
  markRead(
    @Ctx() ctx: Context,
    @Arg('ids', () => [ID], { description: 'Which ones, at most 100.' }) ids: string[],
  ): Promise<number> {
    if (ids.length > 100) throw badField('ids', 'RANGE', '一次最多 100 条。', 'At most 100 at once.');
    const { id } = viewerOf(ctx);
    return ctx.inTransaction(async (s) => {
      await s.inbox.markRead(id, ids);
      return s.inbox.unreadCount(id);
    });
  }

  @Access('inbox:own')
  @Mutation(() => Int, {
    description: 'Marks all your messages up to a moment as read; answers how many unread ones are left.',
  })
  markAllRead(
    @Ctx() ctx: Context,
    @Arg('until', () => GraphQLInstant, { description: 'When the newest one you saw was told.' })
    until: Instant,
  ): Promise<number> {
    const { id } = viewerOf(ctx);
    return ctx.inTransaction(async (s) => {
      await s.inbox.markAllRead(id, until);
      return s.inbox.unreadCount(id);
    });
  }
}
