import type { GraphQLResolveInfo } from 'graphql';
import type { EntityManager } from 'typeorm';
import type { Role, Viewer } from './access/index.js';
import type { Attempts } from './attempts.js';
import type { Clock, PlainDate } from './clock.js';
import type { Scanner } from './malware/index.js';
import type { Extract, ExtractedRow, Sql } from './read/index.js';
import type { Storage } from './storage/index.js';
import type { Vault } from './vault/index.js';

/** Whose deed it is, as the audit trail will say it. */
export interface Actor {
  /** Null for the system itself (jobs, demo loader). */
  readonly userId: string | null;
  readonly name: string;
  readonly role: Role | null;
  readonly ip: string | null;
}

/** What guards files and personal data: the keys, the place where sealed files lie, and who looks them through. */
export interface Safekeeping {
  readonly vault: Vault;
  readonly storage: Storage;
  readonly scanner: Scanner;
}

/** What every service is made from. `em` belongs to the open transaction. */
export interface ServiceDeps extends Safekeeping {
  readonly em: EntityManager;
  readonly clock: Clock;
  readonly actor: Actor;
  readonly requestId: string;
}

/**
 * Opens one transaction and hands the services that live in it: the only road to a repository.
 * Retried (at most 3 times) after a deadlock or a serialization failure, so do nothing in it that
 * cannot be rolled back.
 */
export type InTransaction<S> = <T>(work: (services: S) => Promise<T>) => Promise<T>;

/** How long a session lives unused, and at the longest. */
export interface SessionLimits {
  readonly sessionIdleMinutes: number;
  readonly sessionMaxHours: number;
}

/** Sets and clears the session cookie of the reply under way. */
export interface SessionCookie {
  /** The token the request came with. */
  readonly token: string | null;
  set(token: string): void;
  clear(): void;
}

/** One per request; S are the services of all modules (`Context` in modules/services.ts). */
export interface RequestContext<S> {
  readonly viewer: Viewer | null;
  /** What has to be true for `viewer` to be who asks; null for nobody. */
  readonly standing: Sql | null;
  /** False: `viewer` is who the token stood for a moment ago; only a statement that asks `standing` may answer that. */
  readonly isConfirmed: boolean;
  /** Looks up who the token stands for now, unless that was done for this request already. */
  confirm(): Promise<void>;
  readonly clock: Clock;
  readonly today: PlainDate;
  readonly requestId: string;
  /** Address of the caller, behind exactly the configured number of proxies. */
  readonly ip: string;
  /** What the browser calls itself. */
  readonly browser: string | null;
  readonly cookie: SessionCookie;
  readonly sessionLimits: SessionLimits;
  /** Who a session token stands for now; null when it has ended. */
  authenticate(token: string): Promise<Viewer | null>;
  /** Counters of password guesses. */
  readonly attempts: Attempts;
  readonly inTransaction: InTransaction<S>;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** The compiled read of the root field being resolved; in a mutation, of the row with this id. */
  read(info: GraphQLResolveInfo, id?: string): Promise<unknown>;
  /** Rows of the type a field answers, by their ids and in that order, in one statement. */
  readRows(info: GraphQLResolveInfo, ids: readonly string[]): Promise<unknown[]>;
  /** One such row; those of fields completed together are read in one statement. */
  readRow(info: GraphQLResolveInfo, id: string): Promise<unknown>;
  /** All rows of a list root, some at a time, under the list's own access. Raises FORBIDDEN and BAD_INPUT. */
  stream(list: string, extract: Extract): AsyncGenerator<ExtractedRow>;
}
