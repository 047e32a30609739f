import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import { bodyOf, toHttpError } from '../../data/error-mapping';

/** What was refused: a sentence for each field, and one of the whole under `root`. */
export type Problems = Readonly<Record<string, string>>;

/** Does something to certificates, says so, and lets every page that shows them ask again. Null when done. */
export function useCertificateAct(): (act: () => Promise<unknown>, done: string) => Promise<Problems | null> {
  const notify = useNotify();
  const queryClient = useQueryClient();
  return useCallback(
    async (act, done) => {
      try {
        await act();
      } catch (error) {
        return problemsOf(error);
      }
      notify(done, { type: 'success' });
      await queryClient.invalidateQueries();
      return null;
    },
    [notify, queryClient],
  );
}

/** The sentences of a refusal by field; what belongs to no field stands under `root`. */
export function problemsOf(error: unknown): Problems {
  const fields = Object.entries(bodyOf(error)?.errors ?? {}).filter(
    (entry): entry is [string, string] => entry[0] !== 'root' && typeof entry[1] === 'string',
  );
  return fields.length > 0 ? Object.fromEntries(fields) : { root: toHttpError(error).message };
}
