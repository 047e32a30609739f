import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Authenticate } from './modules/identity/authenticate.js';
import { type Context, createServices, type Services } from './modules/services.js';
import type { Role, Viewer } from './platform/access/index.js';
import type { Attempts } from './platform/attempts.js';
import type { Clock } from './platform/clock.js';
import type { Actor, InTransaction, Safekeeping, SessionLimits } from './platform/context.js';
import { type ConstraintMeanings, databaseError, transaction } from './platform/db/index.js';
import { callerAddress } from './platform/http/caller-address.js';
import { RequestCookie } from './platform/http/session-cookie.js';
import type { Reader, Sql } from './platform/read/index.js';

/** What services are made from, whoever asks. */
export interface SystemParts extends Safekeeping {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly constraints: ConstraintMeanings;
}

export interface ContextParts extends SystemParts {
  readonly reader: Reader;
  readonly authenticate: Authenticate;
  readonly sessionLimits: SessionLimits;
  readonly attempts: Attempts;
}

export interface ContextOptions {
  /** True: who asks may be taken from memory, for a road that confirms it before it answers. */
  readonly mayBelieve?: boolean;
}

/** Makes the context of each request: who asks, and what they may use. No state is shared between two. */
export function contextMaker(parts: ContextParts) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    { mayBelieve = false }: ContextOptions = {},
  ): Promise<Context> => {
    const cookie = new RequestCookie(request, reply);
    const { token } = cookie;
    const lookUp = async () => (token === null ? null : parts.authenticate(token));
    const known = () => (token === null ? null : parts.authenticate.known(token));
    const ip = callerAddress(request);
    const before = mayBelieve ? known() : null;
    const asking: Asking = {
      viewer: before ? before.viewer : await lookUp(),
      standing: null,
      isConfirmed: before === null,
    };
    asking.standing = (before ?? known())?.standing ?? null;
    const own: Omit<Context, keyof AskingContext> = {
      async confirm() {
        if (asking.isConfirmed) return;
        asking.viewer = await lookUp();
        asking.standing = known()?.standing ?? null;
        asking.isConfirmed = true;
      },
      cookie,
      clock: parts.clock,
      today: parts.clock.today(),
      requestId: request.id,
      ip,
      signal: signalOf(reply),
      browser: request.headers['user-agent'] ?? null,
      authenticate: parts.authenticate,
      sessionLimits: parts.sessionLimits,
      attempts: parts.attempts,
      inTransaction: async (work) => {
        await own.confirm();
        return transactions(parts, actorOf(asking.viewer, ip), request.id)(work);
      },
      read: (info, id) => parts.reader.read(info, context, id),
      readRows: (info, ids) => parts.reader.readRows(info, context, ids),
      readRow: (info, id) => parts.reader.readRow(info, context, id),
      stream: (list, extract) => parts.reader.stream(list, extract, context),
    };
    const context: Context = Object.assign(new AskingContext(asking), own);
    return context;
  };
}

interface Asking {
  viewer: Viewer | null;
  standing: Sql | null;
  isConfirmed: boolean;
}

/** Who asks. Apollo copies what a context owns: all copies share this, and know it anew together. */
class AskingContext {
  constructor(private readonly asking: Asking) {}

  get viewer(): Viewer | null {
    return this.asking.viewer;
  }

  get standing(): Sql | null {
    return this.asking.standing;
  }

  get isConfirmed(): boolean {
    return this.asking.isConfirmed;
  }
}

/** Work of the system itself: jobs, the demo loader, the first administrator. */
export function systemTransactions(parts: SystemParts, patienceMs: number): InTransaction<Services> {
  const actor: Actor = { userId: null, name: '系统', role: null, ip: null };
  return transactions(parts, actor, 'system', patienceMs);
}

function transactions(
  { dataSource, clock, constraints, vault, storage, scanner }: SystemParts,
  actor: Actor,
  requestId: string,
  patienceMs?: number,
): InTransaction<Services> {
  return async (work) => {
    try {
      return await transaction(
        dataSource,
        (em) => work(createServices({ em, clock, actor, requestId, vault, storage, scanner })),
        patienceMs === undefined ? {} : { patienceMs },
      );
    } catch (error) {
      throw databaseError(error, constraints) ?? error;
    }
  };
}

function actorOf(viewer: Viewer | null, ip: string): Actor {
  const role: Role | null = viewer?.role ?? null;
  return { userId: viewer?.id ?? null, name: viewer?.displayName ?? '未登录', role, ip };
}

function signalOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}
