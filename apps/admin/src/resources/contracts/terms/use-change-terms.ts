import type { ServiceTerms } from '@jiannuo/rules';
import { ChangeTermsDocument } from '@jiannuo/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useRecordContext, useRefresh } from 'react-admin';
import { codeOf, toHttpError } from '../../../data/error-mapping';
import { tell } from '../../../data/execute';
import type { ContractPageRow } from '../contract-row';

/** Writes a new version of the terms. Answers the sentence to show when it was refused, null when done. */
export function useChangeTerms(): (terms: ServiceTerms, reason: string) => Promise<string | null> {
  const contract = useRecordContext<ContractPageRow>();
  const notify = useNotify();
  const refresh = useRefresh();
  const queryClient = useQueryClient();
  return async (terms, reason) => {
    if (contract === undefined) return null;
    try {
      await tell(ChangeTermsDocument, { contractId: contract.id, terms, reason, version: contract.version });
      notify('jn.promise.changed', { type: 'success' });
      refresh();
      await queryClient.invalidateQueries({ queryKey: ['contract-page', contract.id] });
      return null;
    } catch (problem) {
      const error = toHttpError(problem);
      if (codeOf(error) === 'CONFLICT') refresh();
      return error.message;
    }
  };
}
