import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { PermissionTable } from './access/index.js';
import type { RequestContext, Safekeeping } from './context.js';
import type { EntityClass } from './db/data-source.js';
import type { FieldProblem, Localized } from './errors.js';
import type { JobHandler, Scheduled } from './jobs/index.js';
import type { ReadRoot } from './read/index.js';
import type { SealedColumn } from './vault/index.js';

/** One noun of the business, whole: what it stores, answers, permits and does in the background. */
export interface ApiModule<S> {
  readonly name: string;
  readonly entities: readonly EntityClass[];
  /** type-graphql resolver classes. */
  readonly resolvers: readonly ResolverClass[];
  readonly reads: readonly ReadRoot[];
  readonly permissions: PermissionTable;
  /** REST, for files only: in (uploads) and out (exports). */
  routes?(app: FastifyInstance, deps: RouteDeps<S>): void;
  /** Columns sealed by the vault: a new key seals them anew. */
  readonly sealed?: readonly SealedColumn[];
  /** Name of a database constraint → what breaking it means. */
  readonly constraints?: Readonly<Record<string, ConstraintMeaning>>;
  /** Name of a job → its handler. */
  readonly jobs?: Readonly<Record<string, JobHandler<S>>>;
  /** Which of them the clock starts. */
  readonly schedule?: readonly Scheduled[];
}

// biome-ignore lint/complexity/noBannedTypes: type-graphql's own word for a resolver class
export type ResolverClass = Function;

/** Either a field of the input is wrong, or other rows still depend on this one. */
export type ConstraintMeaning =
  | { readonly code: 'BAD_INPUT'; readonly field: string; readonly problem: FieldProblem }
  | { readonly code: 'IN_USE'; readonly dependent: string; readonly text?: Localized };

export interface RouteDeps<S> extends Safekeeping {
  /** The context of a REST request: the same viewer, clock and transactions as GraphQL. */
  contextOf(request: FastifyRequest): RequestContext<S>;
  readonly dataSource: DataSource;
}
