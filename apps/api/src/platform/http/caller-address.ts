import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Whom a request comes from: what the proxies say if that is an address at all, else the nearest of them. */
export function callerAddress({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string {
  const [said = ''] = ip.split('%');
  return isIP(said) ? said : (socket.remoteAddress ?? '');
}
