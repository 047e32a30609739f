import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import type { DocumentClass } from './document-class.enum.js';
import { PersonalDataAccessEntity } from './personal-data-access.entity.js';

/** A look at sensitive data of one person. */
export type Look =
  | { readonly personId: string; readonly what: 'ID_NUMBER'; readonly reason: string }
  | { readonly personId: string; readonly what: 'ID_SEARCH'; readonly reason?: string }
  | {
      readonly personId: string;
      readonly what: 'FILE';
      readonly documentClass: DocumentClass;
      readonly fileId: string;
      readonly fileName: string;
      readonly reason?: string;
    };

/** Writes who looked, in the transaction of the look: what is not written was not shown. */
export class PersonalDataLog {
  constructor(private readonly deps: ServiceDeps) {}

  async record(look: Look): Promise<void> {
    const { em, actor } = this.deps;
    await em.insert(PersonalDataAccessEntity, {
      ...look,
      id: uuid(),
      viewerId: actor.userId,
      viewer: actor.name,
      role: actor.role,
      ip: actor.ip,
    });
  }
}
