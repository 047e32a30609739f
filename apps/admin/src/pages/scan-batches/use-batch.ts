import { ScanBatchDocument, type ScanItemState, ScanItemsDocument } from '@jiannuo/schema';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../data/execute';

export const ITEMS_A_PAGE = 50;

/** A batch with some of its files, asked again while files come in or go out. */
export function useBatch(batchId: string, state: ScanItemState | null, page: number) {
  const queryClient = useQueryClient();
  const batch = useQuery({
    queryKey: ['scan-batch', batchId],
    queryFn: async () => (await ask(ScanBatchDocument, { id: batchId })).scanBatch ?? null,
    refetchInterval: ({ state: { data } }) =>
      data && (data.state === 'APPLYING' || (data.state === 'OPEN' && data.arrivedCount < data.itemCount))
        ? 1_500
        : false,
    gcTime: 0,
  });
  const items = useQuery({
    queryKey: ['scan-items', batchId, state, page, batch.data?.arrivedCount, batch.data?.appliedCount],
    queryFn: async () =>
      (
        await ask(ScanItemsDocument, {
          batchId,
          state: state === null ? null : [state],
          limit: ITEMS_A_PAGE,
          offset: page * ITEMS_A_PAGE,
        })
      ).scanItems,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return {
    batch: batch.data,
    items: items.data,
    error: batch.error ?? items.error,
    refetch: () => void queryClient.invalidateQueries(),
  };
}
