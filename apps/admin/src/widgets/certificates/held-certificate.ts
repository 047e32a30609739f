import type { CertificatePageRowFragment } from '@jiannuo/schema';

/** A certificate as it is shown to whoever may see it: of a person, of the company, or one's own. */
export type HeldCertificate = Omit<
  CertificatePageRowFragment,
  '__typename' | 'personId' | 'person' | 'createdAt' | 'updatedAt' | 'reviews'
> &
  Partial<Pick<CertificatePageRowFragment, 'reviews'>>;

/** All certificates of one type: those that stand now, then those that were renewed. */
export interface TypeGroup {
  readonly type: HeldCertificate['type'];
  readonly current: readonly HeldCertificate[];
  readonly former: readonly HeldCertificate[];
}

/** By type, in the order they come; what another one followed stands behind. */
export function groupsByType(certificates: readonly HeldCertificate[]): TypeGroup[] {
  const types = new Map<string, HeldCertificate[]>();
  for (const certificate of certificates) {
    const there = types.get(certificate.typeId);
    if (there === undefined) types.set(certificate.typeId, [certificate]);
    else there.push(certificate);
  }
  return [...types.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const isFormer = ({ renewedById }: HeldCertificate) => renewedById !== null && renewedById !== undefined;
    return [{ type: first.type, current: all.filter((one) => !isFormer(one)), former: all.filter(isFormer) }];
  });
}
