import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { databaseError } from '../db/known-errors.js';
import { DomainError } from '../errors.js';
import { answerOf, internal } from '../graphql/format-error.js';
import { withoutLongNumbers } from '../hidden-numbers.js';
import type { LogLevel } from '../log.js';
import { isApiPath, refuseOtherMethods } from './api-paths.js';
import { refuseForeignOrigin, refuseOddHost } from './origin.js';
import { answerBrokenRequest, notValid, refusedRequest } from './refused-request.js';
import { securityHeaders } from './security-headers.js';
import { httpStatusOf } from './status.js';

export interface HttpOptions {
  readonly logLevel: LogLevel;
  /** Proxies in front, exactly: so many X-Forwarded-For entries are believed. */
  readonly trustProxy: number;
  readonly publicOrigins: readonly string[];
  /** Where log lines go; standard output when absent. */
  readonly logTo?: { write(line: string): void };
}

/** Fastify as we want it: JSON errors only, security headers, own log lines, no foreign origins. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: options.logLevel,
      redact: ['password', '*.password', 'token', '*.token', 'req.headers', 'headers'],
      serializers: { err: errorForLog },
      ...(options.logTo ? { stream: options.logTo } : {}),
    },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < options.trustProxy,
    bodyLimit: 102_400,
    requestTimeout: 60_000,
    clientErrorHandler: answerBrokenRequest,
    genReqId: () => randomUUID(),
    // A bad URL is answered before any hook runs.
    frameworkErrors: (error, request, reply) => sendError(error, request, reply as FastifyReply),
    routerOptions: { maxParamLength: 200 },
  });
  // Forms and plain text are no way to speak to this API: a browser sends them across origins unasked.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(sendError);
  const headers = securityHeaders();
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  app.addHook('onRequest', refuseOddHost);
  app.addHook('onRequest', refuseForeignOrigin(options.publicOrigins));
  app.addHook('onSend', async (request, reply) => {
    const said = reply.hasHeader('cache-control');
    if (isApiPath(request.url) && !said) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    // One line a request: no query string, no body, no cookie, no address.
    request.log.info(
      {
        method: request.method,
        path: request.routeOptions.url ?? '(none)',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
  await app.register(cookie);
  refuseOtherMethods(app);
  return app;
}

/** A failed statement carries its values and the failing row, and PostgreSQL quotes a value it cannot read: those stay out of the log. */
function errorForLog(error: Error) {
  const { name: type, message, stack = '' } = error;
  const { code, constraint, table, query } = error as Error & Readonly<Record<string, unknown>>;
  const told = { message: withoutLongNumbers(message), stack: withoutLongNumbers(stack) };
  return { type, ...told, code, constraint, table, query };
}

/** Every error of every API route is JSON, in the shape GraphQL errors have. */
function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const known = error instanceof DomainError ? error : databaseError(error, {});
  if (known) {
    const retry = known.details.retryAfterSeconds;
    if (typeof retry === 'number') reply.header('retry-after', String(retry));
    send(reply, httpStatusOf(known), answerOf(known));
    return;
  }
  const status = error.statusCode ?? 500;
  if (status < 500) {
    const isUrl = error.code === 'FST_ERR_BAD_URL';
    send(reply, status, refusedRequest(status, isUrl ? notValid : undefined));
    return;
  }
  request.log.error({ err: error, requestId: request.id }, 'unexpected error');
  send(reply, 500, internal(request.id));
}

function send(reply: FastifyReply, status: number, error: object): void {
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}
