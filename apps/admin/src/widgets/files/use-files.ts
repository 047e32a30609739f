import { type FileOwnerKind, FilesDocument, type StoredFileRowFragment } from '@jiannuo/schema';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../data/execute';

/** The files of one record, and a way to say that they have changed. */
export function useFiles(owner: FileOwnerKind, id: string) {
  const queries = useQueryClient();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['files', owner, id],
    queryFn: () => ask(FilesDocument, { owner, ownerId: id }),
    // What somebody may see is asked anew: nothing of it stays when the page is left.
    gcTime: 0,
  });
  return {
    files: data?.files as readonly StoredFileRowFragment[] | undefined,
    error,
    isPending,
    refetch,
    changed: () => queries.invalidateQueries({ queryKey: ['files', owner, id] }),
  };
}
