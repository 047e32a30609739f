import type { FastifyRequest } from 'fastify';
import { BadInput, Forbidden } from '../errors.js';

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

/** A host that is none would break whatever builds an address from it. */
export async function refuseOddHost(request: FastifyRequest): Promise<void> {
  if (/^[\w.-]+(:\d+)?$|^\[[\da-fA-F:.]+\](:\d+)?$/.test(request.host)) return;
  throw new BadInput({}, { zh: '请求的主机名无效。', en: 'The host of the request is not valid.' });
}

function isOwnSite(site: string | string[] | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none';
}

function isOwn(origin: string, request: FastifyRequest, publicOrigins: readonly string[]): boolean {
  return publicOrigins.includes(origin) || origin === `${request.protocol}://${request.host}`;
}
