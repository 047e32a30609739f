import type { FastifyBaseLogger } from 'fastify';

/** The structured log. Values go into the object, never into the sentence. */
export type Log = FastifyBaseLogger;

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
