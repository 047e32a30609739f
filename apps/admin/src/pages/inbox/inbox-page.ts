import { MarkAllReadDocument, MarkReadDocument, MyInboxDocument, type MyInboxQuery } from '@jiannuo/schema';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { ask, tell } from '../../data/execute';
import { unreadKey } from './use-unread';

export type Message = MyInboxQuery['myInbox']['rows'][number];

const PAGE = 50;

/** One's own messages, some at a time, and the ways to have read them. */
export function useInbox(unreadOnly: boolean) {
  const client = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: ['my-inbox', unreadOnly],
    queryFn: async ({ pageParam: offset }) =>
      (await ask(MyInboxDocument, { filter: unreadOnly ? { unread: true } : {}, limit: PAGE, offset }))
        .myInbox,
    initialPageParam: 0,
    getNextPageParam: (page, pages) => (page.rows.length < PAGE ? undefined : pages.length * PAGE),
  });
  const messages = query.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const settle = (unread: number) => {
    client.setQueryData(unreadKey, unread);
    return client.invalidateQueries({ queryKey: ['my-inbox'] });
  };
  return {
    ...query,
    messages,
    total: query.data?.pages[0]?.total.count ?? 0,
    read: async ({ id }: Message) => settle((await tell(MarkReadDocument, { ids: [id] })).markRead),
    /** Those told up to the newest one on the screen. */
    readAll: async () => {
      const until = messages[0]?.createdAt;
      if (until) await settle((await tell(MarkAllReadDocument, { until })).markAllRead);
    },
  };
}

/** Where a message leads: its certificate, or one's own record for those who see no other. */
export function pathOf(
  { entity, entityId }: Pick<Message, 'entity' | 'entityId'>,
  may: (permission: string) => boolean,
): string {
  if (!may('certificate:read')) return '/my-record';
  const folder = entity === 'CompanyQualification' ? 'company-qualifications' : 'certificates';
  return `/${folder}/${encodeURIComponent(entityId)}/show`;
}
