import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../context.js';

/**
 * The session cookie of one request. Over https it carries the `__Host-` prefix and Secure; plain http on
 * localhost or a local network has to work too, under another name.
 */
export function sessionCookie(request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const secure = request.protocol === 'https';
  const name = secure ? '__Host-sid' : 'sid';
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  let token = request.cookies[name] ?? null;
  return {
    get token() {
      return token;
    },
    set(value) {
      token = value;
      reply.setCookie(name, value, options);
    },
    clear() {
      token = null;
      reply.clearCookie(name, options);
      reply.header('clear-site-data', '"cache", "cookies"');
    },
  };
}
