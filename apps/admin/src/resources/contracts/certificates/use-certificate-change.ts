import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useRefresh } from 'react-admin';
import { bodyOf, toHttpError } from '../../../data/error-mapping';

/** What a refused change says, by field; `root` for the whole. */
export type Problems = Readonly<Record<string, string>>;

/** Runs a change of certificates; on success the page reads its coverage anew. Answers null, or what was refused. */
export function useCertificateChange(
  contractId: string,
): (run: () => Promise<unknown>) => Promise<Problems | null> {
  const notify = useNotify();
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  return async (run) => {
    try {
      await run();
    } catch (problem) {
      const error = toHttpError(problem);
      const fields = Object.entries(bodyOf(error)?.errors ?? {}).filter(
        ([, text]) => typeof text === 'string',
      );
      if (fields.length === 0) notify(error.message, { type: 'error', multiLine: true });
      return { root: error.message, ...(Object.fromEntries(fields) as Record<string, string>) };
    }
    notify('ra.notification.updated', { type: 'success', messageArgs: { smart_count: 1 } });
    refresh();
    await queryClient.invalidateQueries({ queryKey: ['contract-page', contractId] });
    return null;
  };
}
