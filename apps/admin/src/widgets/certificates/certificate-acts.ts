import {
  CreateCertificateDocument,
  type CreateCertificateInput,
  CreateCompanyQualificationDocument,
  type CreateCompanyQualificationInput,
  DeleteCertificateDocument,
  DeleteCompanyQualificationDocument,
  ReinstateCertificateDocument,
  ReinstateCompanyQualificationDocument,
  RenewCertificateDocument,
  type RenewCertificateInput,
  RenewCompanyQualificationDocument,
  ReviewCertificateDocument,
  type ReviewCertificateInput,
  ReviewCompanyQualificationDocument,
  RevokeCertificateDocument,
  type RevokeCertificateInput,
  RevokeCompanyQualificationDocument,
  UpdateCertificateDocument,
  type UpdateCertificateInput,
  UpdateCompanyQualificationDocument,
} from '@jiannuo/schema';
import { tell } from '../../data/execute';

/** Whose: a person's by id, or the company's. */
export type Holder = { readonly personId: string } | 'COMPANY';

/** The same, or whoever looks at what is their own. */
export type ShownHolder = Holder | 'MYSELF';

/** What can be done to one certificate, whoever holds it. */
export interface CertificateActs {
  create(input: CreateCompanyQualificationInput): Promise<unknown>;
  update(id: string, input: UpdateCertificateInput): Promise<unknown>;
  renew(id: string, input: RenewCertificateInput): Promise<unknown>;
  review(id: string, input: ReviewCertificateInput): Promise<unknown>;
  revoke(id: string, input: RevokeCertificateInput): Promise<unknown>;
  /** Takes a revocation back that was a mistake. */
  reinstate(id: string, version: number, reason: string): Promise<unknown>;
  remove(id: string, version: number): Promise<unknown>;
}

/** Qualifications of the company are written by acts of their own, with the same input. */
export function actsFor(holder: Holder): CertificateActs {
  return holder === 'COMPANY' ? ofCompany : ofPerson(holder.personId);
}

const ofCompany: CertificateActs = {
  create: (input) => tell(CreateCompanyQualificationDocument, { input }),
  update: (id, input) => tell(UpdateCompanyQualificationDocument, { id, input }),
  renew: (id, input) => tell(RenewCompanyQualificationDocument, { id, input }),
  review: (id, input) => tell(ReviewCompanyQualificationDocument, { id, input }),
  revoke: (id, input) => tell(RevokeCompanyQualificationDocument, { id, input }),
  reinstate: (id, version, reason) => tell(ReinstateCompanyQualificationDocument, { id, version, reason }),
  remove: (id, version) => tell(DeleteCompanyQualificationDocument, { id, version }),
};

function ofPerson(personId: string): CertificateActs {
  return {
    create: (input) =>
      tell(CreateCertificateDocument, { input: { ...input, personId } satisfies CreateCertificateInput }),
    update: (id, input) => tell(UpdateCertificateDocument, { id, input }),
    renew: (id, input) => tell(RenewCertificateDocument, { id, input }),
    review: (id, input) => tell(ReviewCertificateDocument, { id, input }),
    revoke: (id, input) => tell(RevokeCertificateDocument, { id, input }),
    reinstate: (id, version, reason) => tell(ReinstateCertificateDocument, { id, version, reason }),
    remove: (id, version) => tell(DeleteCertificateDocument, { id, version }),
  };
}
