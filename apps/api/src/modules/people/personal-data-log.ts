import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { TooManyTries } from '../../platform/errors.js';
import type { DocumentClass } from './document-class.enum.js';
import { PersonalDataAccessEntity } from './personal-data-access.entity.js';

/** The audit event of a search by number. */
export const SEARCHED = 'person.findByIdentityNumber';

const MOST_LOOKS_AN_HOUR = 60;

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

  /** Who looks at number after number is stopped: raises TOO_MANY_TRIES beyond 60 looks and searches within an hour. */
  async mayLook(): Promise<void> {
    const { em, actor } = this.deps;
    if (actor.userId === null) return;
    const [row]: { looks: number }[] = await em.query(
      `SELECT ((SELECT count(*) FROM personal_data_access
                 WHERE viewer_id = $1 AND what = 'ID_NUMBER' AND at > now() - interval '1 hour')
             + (SELECT count(*) FROM audit_event
                 WHERE actor_id = $1 AND action = $2 AND at > now() - interval '1 hour'))::int AS looks`,
      [actor.userId, SEARCHED],
    );
    if ((row?.looks ?? 0) >= MOST_LOOKS_AN_HOUR) throw new TooManyTries(3600);
  }

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
