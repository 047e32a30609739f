import { QueryClient } from '@tanstack/react-query';
import { codeOf } from './error-mapping';

/** The only cache. A request is tried again only when the connection failed, never when the API said no. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // A request without a connection fails at once and says so, instead of waiting unseen.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) => codeOf(error) === 'NETWORK' && failures < 2,
    },
  },
});
