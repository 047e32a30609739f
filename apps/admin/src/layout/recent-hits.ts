import type { SearchQuery } from '@jiannuo/schema';
import { useStore } from 'react-admin';

export type Hit = SearchQuery['search'][number];

const KEPT = 6;

/** What was opened from the search last, newest first; forgotten at sign-out. */
export function useRecentHits(): readonly [readonly Hit[], (hit: Hit) => void] {
  const [recent, setRecent] = useStore<readonly Hit[]>(recentHitsKey, []);
  return [
    recent,
    (hit) =>
      // Staff are never written into the storage of a browser.
      hit.kind !== 'PERSON' &&
      setRecent([hit, ...recent.filter(({ kind, id }) => kind !== hit.kind || id !== hit.id)].slice(0, KEPT)),
  ];
}

export const recentHitsKey = 'search.recent';

/** Kinds in the order of the menu, so that each has one heading. */
export function grouped(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

const kinds: readonly Hit['kind'][] = [
  'DEVICE',
  'CUSTOMER',
  'CONTRACT',
  'PRODUCT',
  'PART',
  'PLACE',
  'PERSON',
  'USER',
];
