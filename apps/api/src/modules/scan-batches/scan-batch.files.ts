import type { EntityManager } from 'typeorm';
import { Forbidden, NotFound } from '../../platform/errors.js';
import type { FileOwner } from '../files/file-owner.js';
import { PersonalDataLog } from '../people/personal-data-log.js';
import { ScanItemEntity } from './scan-item.entity.js';

/**
 * A scan whose place is not found yet counts as the most sensitive thing it could be. Consent is asked for where it
 * goes: only there is it known whose and what it is.
 */
export const scanBatchFiles: FileOwner = {
  documentClasses: ['ID_CARD'],
  most: 1,
  exists: isWaiting,
  mayRead: async (viewer, em, id) => viewer.can('certificate:scan') && (await isWaiting(em, id)),
  mayAdd: async (viewer, em, id) => {
    if (!viewer.can('certificate:scan')) return new Forbidden();
    return (await isWaiting(em, id)) ? null : new NotFound();
  },
  idsOfPerson: async (em, personId) => {
    const items = await em.find(ScanItemEntity, { where: { personId }, select: { id: true } });
    return items.map(({ id }) => id);
  },
  read: async (deps, { id: fileId, name: fileName, documentClass, owner }) => {
    const personId = (await deps.em.findOneBy(ScanItemEntity, { id: owner.id }))?.personId ?? null;
    if (personId === null) return;
    await new PersonalDataLog(deps).record({ personId, what: 'FILE', documentClass, fileId, fileName });
  },
};

async function isWaiting(em: EntityManager, itemId: string): Promise<boolean> {
  const item = await em.findOne(ScanItemEntity, { where: { id: itemId }, relations: { batch: true } });
  return item !== null && item.state !== 'APPLIED' && item.batch.state !== 'DISCARDED';
}
