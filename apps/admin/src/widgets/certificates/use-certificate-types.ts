import { CertificateScope, type CertificateTypeRowFragment, CertificateTypesDocument } from '@jiannuo/schema';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../data/execute';

/** As much of a type as a form needs. */
export type ChoosableType = Pick<
  CertificateTypeRowFragment,
  'id' | 'name' | 'nameEn' | 'validityMonths' | 'reviewMonths' | 'documentClass'
> & { readonly issuer?: string | null };

/** The types that may be chosen for a new certificate, in the order of the wall. */
export function useCertificateTypes(scope: 'PERSON' | 'COMPANY') {
  return useQuery({
    queryKey: ['certificate-types', scope],
    queryFn: async () => {
      const { certificateTypes } = await ask(CertificateTypesDocument, {
        filter: { scope: [CertificateScope[scope]], active: true },
        limit: 100,
        offset: 0,
      });
      return certificateTypes.rows;
    },
    staleTime: 60_000,
  });
}
