import { ApolloClient, type DocumentNode, HttpLink, InMemoryCache } from '@apollo/client';

/** Adds no `__typename`: requests go out exactly as they stand in packages/schema/operations. */
class NoCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

/** Carries requests only. Nothing is cached here: React Query is the only cache. */
export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  cache: new NoCache(),
  defaultOptions: {
    query: { fetchPolicy: 'no-cache' },
    watchQuery: { fetchPolicy: 'no-cache' },
    mutate: { fetchPolicy: 'no-cache' },
  },
});
