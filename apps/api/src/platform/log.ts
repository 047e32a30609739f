import type { FastifyBaseLogger } from 'fastify';

/** The structured log. Values go into the object, never into the sentence. */
export type Log = FastifyBaseLogger;
