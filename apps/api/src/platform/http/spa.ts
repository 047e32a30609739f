import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isApiPath } from './api-paths.js';
import { PackedFiles, packingFor } from './packed-files.js';

const FOR_EVER = 'public, max-age=31536000, immutable';

type Asked = FastifyRequest<{ Params: { name: string } }>;

/**
 * Serves the built SPA: files with a hash in their name for ever, the page itself always fresh, and the
 * page for every address that is neither a file nor the API's. Compression is for these files alone; scripts
 * and styles are compressed once.
 */
export function serveSpa(app: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  app.register(async (spa) => {
    await spa.register(compress, { global: true, threshold: 1024 });
    await spa.register(serveStatic, {
      root: folder,
      wildcard: false,
      globIgnore: ['assets/*.{js,css}'],
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.setHeader('cache-control', /[\\/]assets[\\/]/.test(path) ? FOR_EVER : 'no-cache');
      },
    });
    const files = new PackedFiles(join(folder, 'assets'));
    spa.get('/assets/:name', { compress: false }, async (request: Asked, reply) => {
      const type = files.typeOf(request.params.name);
      if (type === undefined) return reply.callNotFound();
      const packing = packingFor(request.headers['accept-encoding']);
      if (packing !== null) reply.header('content-encoding', packing);
      reply.header('vary', 'accept-encoding').header('cache-control', FOR_EVER).type(type);
      return files.body(request.params.name, packing);
    });
    spa.get('/*', (request, reply) => {
      const isFile = /\.\w+$/.test(request.url.split('?', 1)[0] ?? '');
      if (isApiPath(request.url) || isFile) return reply.callNotFound();
      return reply.sendFile('index.html');
    });
  });
}
