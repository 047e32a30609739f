import { UnreadCountDocument } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';

export const unreadKey = ['unread-count'];

/**
 * How many messages wait. Asked on the way from page to page, not by a timer: nobody stays signed in because a page
 * was left open.
 */
export function useUnread(): number {
  const { may } = useRights();
  const { pathname } = useLocation();
  const enabled = may('inbox:own');
  const { data, isStale, refetch } = useQuery({
    queryKey: unreadKey,
    queryFn: async () => (await ask(UnreadCountDocument, {})).unreadCount,
    enabled,
    staleTime: 30_000,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new page is an occasion to ask
  useEffect(() => {
    if (enabled && isStale) void refetch();
  }, [pathname]);
  return data ?? 0;
}
