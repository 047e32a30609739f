import {
  CertificateDocument,
  CertificatesDocument,
  CertificateTypeDocument,
  CertificateTypesDocument,
  CompanyQualificationDocument,
  CompanyQualificationsDocument,
  CreateCertificateTypeDocument,
  type CreateCertificateTypeInput,
  DeleteCertificateTypeDocument,
  UpdateCertificateTypeDocument,
  type UpdateCertificateTypeInput,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import {
  filled,
  only,
  present,
  type ResourceAdapter,
  sortBy,
  type Values,
  versionOf,
} from '../resource-adapter';

/** 证书: written at the person's page by acts of their own. */
export const certificates: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { certificates: page } = await ask(CertificatesDocument, {
      filter: currentOnly(filter),
      sort: sortBy({ ...certificateSorts, 'person.name': 'PERSON' } as const, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(CertificateDocument, { id: String(id) })).certificate);
  },
};

/** 公司资质: entered, renewed and revoked by acts of their own too. */
export const companyQualifications: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { companyQualifications: page } = await ask(CompanyQualificationsDocument, {
      filter: currentOnly(filter),
      sort: sortBy(certificateSorts, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(CompanyQualificationDocument, { id: String(id) })).companyQualification);
  },
};

export const certificateTypes: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { certificateTypes: page } = await ask(CertificateTypesDocument, {
      filter: filled(filter),
      sort: sortBy(typeSorts, sort),
      limit,
      offset,
    });
    return page;
  },
  async one(id) {
    return present((await ask(CertificateTypeDocument, { id: String(id) })).certificateType);
  },
  async create(values) {
    const input = only<CreateCertificateTypeInput>(values, [...typeFields, 'code', 'scope', 'documentClass']);
    return (await tell(CreateCertificateTypeDocument, { input: input as CreateCertificateTypeInput }))
      .createCertificateType;
  },
  async update(id, values) {
    const changed = only<UpdateCertificateTypeInput>(values, [...typeFields, 'active']);
    return (
      await tell(UpdateCertificateTypeDocument, {
        id: String(id),
        input: { ...changed, version: versionOf(values) },
      })
    ).updateCertificateType;
  },
  remove: (id, version) => tell(DeleteCertificateTypeDocument, { id: String(id), version }),
};

/** Lists leave out what another one followed, unless it is asked for or named. */
export function currentOnly({ withFormer, ...filter }: Values): Record<string, unknown> {
  return withFormer === true || 'ids' in filter ? filled(filter) : { ...filled(filter), latest: true };
}

const certificateSorts = {
  'type.name': 'TYPE',
  number: 'NUMBER',
  issuedOn: 'ISSUED_ON',
  validUntilOn: 'VALID_UNTIL_ON',
  nextReviewOn: 'NEXT_REVIEW_ON',
  untilOn: 'UNTIL_ON',
  updatedAt: 'UPDATED_AT',
} as const;

const typeSorts = { position: 'POSITION', code: 'CODE', name: 'NAME', updatedAt: 'UPDATED_AT' } as const;

const typeFields = [
  'name',
  'nameEn',
  'issuer',
  'permits',
  'validityMonths',
  'reviewMonths',
  'proofRequired',
  'aliases',
  'position',
] as const;
