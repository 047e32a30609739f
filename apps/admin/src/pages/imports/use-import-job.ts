import { ImportJobDocument, type ImportJobFieldsFragment } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';

const POLL_MILLISECONDS = 700;

/** The job of the address; asked again while the server is reading or writing. */
export function useImportJob(jobId: string | undefined): {
  readonly job: ImportJobFieldsFragment | undefined;
  readonly error: Error | null;
  refetch(): Promise<unknown>;
} {
  const { data, error, refetch } = useQuery({
    queryKey: ['import-job', jobId],
    queryFn: async () => (await ask(ImportJobDocument, { id: jobId ?? '' })).importJob ?? null,
    enabled: jobId !== undefined,
    refetchInterval: ({ state }) => (isBusy(state.data ?? undefined) ? POLL_MILLISECONDS : false),
  });
  return { job: data ?? undefined, error, refetch };
}

export function isBusy(job: Pick<ImportJobFieldsFragment, 'status'> | undefined): boolean {
  return job?.status === 'READING' || job?.status === 'APPLYING';
}
