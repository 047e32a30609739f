import type { Viewer } from '../../platform/access/index.js';
import type { ServiceDeps } from '../../platform/context.js';
import type { EntityManager } from '../../platform/db/data-source.js';
import { query } from '../../platform/db/query.js';
import { badField, Forbidden, NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { FileFacts, FileOwners } from '../files/file-owner.js';
import { PersonEntity } from '../people/person.entity.js';
import { PersonalDataLog } from '../people/personal-data-log.js';
import { CertificateEntity } from './certificate.entity.js';
import { InsuranceMonthEntity } from './insurance-month.entity.js';

/** Scans: those of people are seen by who keeps them and by the person, those of the company by who sees its dates. */
export const certificateFileOwners: FileOwners = {
  CERTIFICATE: {
    documentClasses: ['CERTIFICATE', 'ID_CARD', 'DIPLOMA'],
    exists: async (em, id) => (await holderOf(em, id)) !== null,
    mayRead: async (viewer, em, id) => mayReadOf(viewer, em, await holderOf(em, id)),
    mayAdd,
    personOf: holderOf,
    idsOfPerson: (em, personId) => idsOf(em, CertificateEntity, personId),
    added: ofTheClassOfItsType,
    read: async (deps, file) => looked(deps, await holderOf(deps.em, file.owner.id), file),
  },
  INSURANCE_PROOF: {
    documentClasses: ['SOCIAL_INSURANCE'],
    exists: (em, id) => em.existsBy(InsuranceMonthEntity, { id }),
    mayRead: async (viewer, em, id) => mayReadOf(viewer, em, await insuredOf(em, id)),
    mayAdd,
    personOf: insuredOf,
    idsOfPerson: (em, personId) => idsOf(em, InsuranceMonthEntity, personId),
    added: monthIsThere,
    read: async (deps, file) => looked(deps, await insuredOf(deps.em, file.owner.id), file),
  },
  COMPANY_QUALIFICATION: {
    documentClasses: ['COMPANY_QUALIFICATION'],
    exists: isOfCompany,
    mayRead: async (viewer, em, id) => viewer.can('certificate:read') && (await isOfCompany(em, id)),
    mayAdd,
    added: ofTheClassOfItsType,
  },
};

async function mayAdd(viewer: Viewer): Promise<Forbidden | null> {
  return viewer.can('certificate:scan') ? null : new Forbidden();
}

async function mayReadOf(viewer: Viewer, em: EntityManager, personId: string | null): Promise<boolean> {
  if (personId === null) return false;
  return viewer.can('certificate:scan') || em.existsBy(PersonEntity, { id: personId, userId: viewer.id });
}

/** Whose certificate it is; null for none, and for one of the company. */
async function holderOf(em: EntityManager, id: string): Promise<string | null> {
  return (await em.findOneBy(CertificateEntity, { id }))?.personId ?? null;
}

async function insuredOf(em: EntityManager, id: string): Promise<string | null> {
  return (await em.findOneBy(InsuranceMonthEntity, { id }))?.personId ?? null;
}

async function isOfCompany(em: EntityManager, id: string): Promise<boolean> {
  return (await em.findOneBy(CertificateEntity, { id }))?.personId === null;
}

async function idsOf(
  em: EntityManager,
  entity: typeof CertificateEntity | typeof InsuranceMonthEntity,
  personId: string,
): Promise<string[]> {
  const rows: { id: string }[] = await em.find<{ id: string; personId: string | null }>(entity, {
    where: { personId },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/**
 * The scan of an identity card is kept, and consented to, as one: it does not pass for that of a certificate. The
 * certificate stays until the scan is there, or is gone before it.
 */
async function ofTheClassOfItsType({ em }: ServiceDeps, { owner, documentClass }: FileFacts): Promise<void> {
  const [type] = await query<{ name: string; documentClass: string }>(
    em,
    sql`SELECT t.name, t.document_class AS "documentClass" FROM certificate c JOIN certificate_type t ON t.id = c.type_id
      WHERE c.id = ${owner.id}::uuid FOR KEY SHARE OF c`,
  );
  if (!type) throw new NotFound();
  if (type.documentClass === documentClass) return;
  throw badField(
    'class',
    'CLASS',
    `「${type.name}」的扫描件属于另一类材料(${type.documentClass})。`,
    `Scans of this type are of another class (${type.documentClass}).`,
  );
}

/** The month stays until the scan is there, or is gone before it. */
async function monthIsThere({ em }: ServiceDeps, { owner }: FileFacts): Promise<void> {
  const month = sql`SELECT id FROM insurance_month WHERE id = ${owner.id}::uuid FOR KEY SHARE`;
  if ((await query(em, month)).length === 0) throw new NotFound();
}

/** Who saw a scan is written down, for the person to read. */
async function looked(
  deps: ServiceDeps,
  personId: string | null,
  { id: fileId, name: fileName, documentClass }: FileFacts,
): Promise<void> {
  if (personId === null) return;
  await new PersonalDataLog(deps).record({ personId, what: 'FILE', documentClass, fileId, fileName });
}
