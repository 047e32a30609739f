import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebounced } from '../../layout/use-debounced';
import { type FoundItem, findItems } from './find-items';

const AT_MOST = 25;

/** Parts and services for what is typed, a moment after the typing ends; what was found before stays until then. */
export function useFoundItems(text: string): {
  items: readonly FoundItem[];
  isFetching: boolean;
  isSettled: boolean;
} {
  const search = useDebounced(text.trim(), 200);
  const { data, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['find-items', search],
    queryFn: () => findItems(search, AT_MOST),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return { items: data ?? [], isFetching, isSettled: search === text.trim() && !isPlaceholderData };
}
