import { documentClassCodes, retainUntil } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import type { FileService } from '../files/file.service.js';
import type { DocumentClass } from './document-class.enum.js';
import { PersonIdentityEntity } from './person-identity.entity.js';

/** All that is on file of a person: how long it stays, and that it goes. */
export class PersonalDocuments {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly files: FileService,
  ) {}

  /** Deletes what was kept of one class, but not the paper that allowed it. For the identity card the number goes too. */
  async removeClass(personId: string, documentClass: DocumentClass): Promise<Removed> {
    const files = (await this.files.ofPerson(personId)).filter(
      (file) => file.documentClass === documentClass && file.owner.kind !== 'CONSENT',
    );
    for (const file of files) await this.files.remove(file.id);
    const number = documentClass === 'ID_CARD' && (await this.#removeNumber(personId));
    return { files: files.length, number };
  }

  /** Deletes everything. */
  async removeAll(personId: string): Promise<Removed> {
    const files = await this.files.ofPerson(personId);
    for (const file of files) await this.files.remove(file.id);
    return { files: files.length, number: await this.#removeNumber(personId) };
  }

  /** Gives everything the last day the rules know; null, for somebody who works here, takes it away again. */
  async keepUntil(personId: string, leftOn: PlainDate | null): Promise<void> {
    const files = await this.files.ofPerson(personId);
    for (const documentClass of documentClassCodes) {
      const ids = files.filter((file) => file.documentClass === documentClass).map(({ id }) => id);
      if (ids.length > 0) await this.files.keepUntil(ids, retainUntil(documentClass, leftOn));
    }
  }

  async #removeNumber(personId: string): Promise<boolean> {
    const { affected } = await this.deps.em.delete(PersonIdentityEntity, { personId });
    return (affected ?? 0) > 0;
  }
}

export interface Removed {
  /** How many files. */
  readonly files: number;
  /** Whether an identity number was among it. */
  readonly number: boolean;
}
