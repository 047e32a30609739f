import { codeOf } from '../data/error-mapping';
import { proofGate } from './proof-gate';

/**
 * For acts that the API does only for somebody who has just shown who they are:
 * `const withProof = useProof(); await withProof(() => tell(RevealDocument, { … }))`.
 * When the API says PROOF_NEEDED a dialog asks for the password or a code, and the act is done again. Who closes
 * the dialog gets the error PROOF_NEEDED.
 */
export function useProof(): <T>(act: () => Promise<T>) => Promise<T> {
  return withProof;
}

async function withProof<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (codeOf(error) !== 'PROOF_NEEDED' || !(await proofGate.ask())) throw error;
    return act();
  }
}
