import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { isApiPath } from './api-paths.js';

/**
 * Serves the built SPA: files with a hash in their name for ever, the page itself always fresh, and the
 * page for every address that is neither a file nor the API's. Compression is for these files alone.
 */
export function serveSpa(app: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  app.register(async (spa) => {
    await spa.register(compress, { global: true, threshold: 1024 });
    await spa.register(serveStatic, {
      root: folder,
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = /[\\/]assets[\\/]/.test(path);
        reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    spa.get('/*', (request, reply) => {
      const isFile = /\.\w+$/.test(request.url.split('?', 1)[0] ?? '');
      if (isApiPath(request.url) || isFile) return reply.callNotFound();
      return reply.sendFile('index.html');
    });
  });
}
