import type { FastifyRequest } from 'fastify';
import { Forbidden } from '../errors.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whatever changes something has to come from our own pages: the origin of the request is the address it
 * came to, or one of the configured ones. Programs without a browser send neither header.
 */
export function refuseForeignOrigin(publicOrigins: readonly string[]) {
  return async (request: FastifyRequest): Promise<void> => {
    if (safe.has(request.method)) return;
    const { origin, 'sec-fetch-site': site } = request.headers;
    if (origin === undefined ? isOwnSite(site) : isOwn(origin, request, publicOrigins)) return;
    throw new Forbidden({
      zh: '请求来自其他网站,已拒绝。',
      en: 'The request comes from another site and is refused.',
    });
  };
}

function isOwnSite(site: string | string[] | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none';
}

function isOwn(origin: string, request: FastifyRequest, publicOrigins: readonly string[]): boolean {
  return publicOrigins.includes(origin) || origin === `${request.protocol}://${request.host}`;
}
