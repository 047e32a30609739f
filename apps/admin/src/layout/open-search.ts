import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

/** Whether the search of everything is open: its buttons stand in two bars, the box itself exists once. */
export function useSearchOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen);
}

export function setSearchOpen(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
