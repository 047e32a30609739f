import { localStorageStore, type Store } from 'react-admin';
import { recentHitsKey } from '../layout/recent-hits';

/**
 * What react-admin remembers in this browser. Signing out forgets where a person was and what they looked
 * for; language, theme, columns and saved views stay.
 */
export function preferenceStore(): Store {
  const store = localStorageStore('1', 'jiannuo');
  return {
    ...store,
    reset: () => {
      for (const resource of [
        'price-lists',
        'market-samples',
        'customers',
        'contracts',
        'devices',
        'products',
        'stockBalances',
        'stockMovements',
        'reservations',
        'loaners',
        'stockCounts',
        'users',
      ]) {
        store.removeItem(`${resource}.listParams`);
        store.removeItem(`${resource}.selectedIds`);
      }
      store.removeItem(recentHitsKey);
    },
  };
}
