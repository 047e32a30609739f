import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionCookie } from '../context.js';

/**
 * The session cookie of one request. Over https it carries the `__Host-` prefix and Secure; plain http on
 * localhost or a local network has to work too, under another name.
 */
export class RequestCookie implements SessionCookie {
  token: string | null;
  private readonly name: string;
  private readonly options: CookieSerializeOptions;

  constructor(
    request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {
    const secure = request.protocol === 'https';
    this.name = secure ? '__Host-sid' : 'sid';
    this.options = { path: '/', httpOnly: true, sameSite: 'strict', secure };
    this.token = request.cookies[this.name] ?? null;
  }

  set(token: string): void {
    this.token = token;
    this.reply.setCookie(this.name, token, this.options);
  }

  clear(): void {
    this.token = null;
    this.reply.clearCookie(this.name, this.options);
    this.reply.header('clear-site-data', '"cache", "cookies"');
  }
}
