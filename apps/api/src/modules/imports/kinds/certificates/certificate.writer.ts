import type { ServiceDeps } from '../../../../platform/context.js';
import type { CertificateService } from '../../../certificates/certificate.service.js';
import { type ImportWork, type ImportWriter, StaleImport } from '../../import-kind.js';
import { followedBy, type PlannedCertificate, targetOf } from './fate.js';
import type { CertificateValues } from './fields.js';
import { snapshotFor } from './snapshot.js';

/** Enters new certificates, renews older ones by them, and takes over what the file says of known ones. */
export class CertificateWriter implements ImportWriter {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly certificates: CertificateService,
  ) {}

  async write({ planned, progress }: ImportWork): Promise<void> {
    // Oldest first: of two new ones of a type the later renews the earlier.
    const rows = (planned as readonly PlannedCertificate[])
      .filter(({ fate }) => fate === 'NEW' || fate === 'CHANGED')
      .sort((a, b) => ((a.values.issuedOn ?? '') < (b.values.issuedOn ?? '') ? -1 : 1));
    for (const [index, row] of rows.entries()) {
      await this.#write(row);
      if (index % 50 === 49) await progress(index + 1);
    }
  }

  async #write({ fate, values, ...row }: PlannedCertificate): Promise<void> {
    const known = await snapshotFor(this.deps.em, [{ ...row, values }], false);
    const target = targetOf(values, known);
    const { type, holder, certificate } = target;
    if (!type) throw new StaleImport();
    const scope = holder ? 'PERSON' : 'COMPANY';
    const fields = fieldsOf(values);
    if (fate === 'CHANGED') {
      if (!certificate) throw new StaleImport();
      await this.certificates.update(scope, certificate.id, { ...fields, version: certificate.version });
      return;
    }
    const input = { ...fields, typeId: type.id, issuedOn: values.issuedOn ?? '' };
    const before = followedBy(values, target, known);
    if (before) await this.certificates.renew(scope, before.id, input);
    else await this.certificates.create(scope, holder ? { ...input, personId: holder.id } : input);
  }
}

/** Only what the file says: a field that is absent stays as it is. */
function fieldsOf({ number, issuer, validUntilOn, nextReviewOn, note }: CertificateValues) {
  return Object.fromEntries(
    Object.entries({ number, issuer, validUntilOn, nextReviewOn, note }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
