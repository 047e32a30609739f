import { documentClassCodes, documentClasses } from '@jiannuo/rules';
import type { Viewer } from '../../platform/access/index.js';
import type { EntityManager } from '../../platform/db/data-source.js';
import { Forbidden } from '../../platform/errors.js';
import type { FileOwners } from '../files/file-owner.js';
import { ConsentEntity } from './consent.entity.js';
import type { DocumentClass } from './document-class.enum.js';
import { PersonEntity } from './person.entity.js';
import { PersonalDataLog } from './personal-data-log.js';

/** The photo of a person, and the signed papers of what they agreed to. */
export const personFileOwners: FileOwners = {
  PERSON_PHOTO: {
    documentClasses: ['PERSON_PHOTO'],
    most: 1,
    exists: (em, personId) => em.existsBy(PersonEntity, { id: personId }),
    mayRead: async (viewer, em, personId) => viewer.can('person:read') || (await isOwn(viewer, em, personId)),
    mayAdd,
    idsOfPerson: async (_em, personId) => [personId],
    personOf: async (_em, personId) => personId,
  },
  CONSENT: {
    documentClasses: ['CERTIFICATE', ...withConsent().filter((code) => code !== 'CERTIFICATE')],
    exists: (em, id) => em.existsBy(ConsentEntity, { id }),
    async mayRead(viewer, em, id) {
      const consent = await em.findOneBy(ConsentEntity, { id });
      return consent !== null && (viewer.can('person:write') || (await isOwn(viewer, em, consent.personId)));
    },
    mayAdd,
    async idsOfPerson(em, personId) {
      const consents = await em.find(ConsentEntity, { where: { personId }, select: { id: true } });
      return consents.map(({ id }) => id);
    },
    async read(deps, { id: fileId, owner, documentClass, name: fileName }) {
      const { personId } = await deps.em.findOneByOrFail(ConsentEntity, { id: owner.id });
      await new PersonalDataLog(deps).record({ personId, what: 'FILE', documentClass, fileId, fileName });
    },
  },
};

async function mayAdd(viewer: Viewer): Promise<Forbidden | null> {
  return viewer.can('person:write') ? null : new Forbidden();
}

function isOwn(viewer: Viewer, em: EntityManager, personId: string): Promise<boolean> {
  return em.existsBy(PersonEntity, { id: personId, userId: viewer.id });
}

function withConsent(): DocumentClass[] {
  return documentClassCodes.filter((code) => documentClasses[code].consent);
}
