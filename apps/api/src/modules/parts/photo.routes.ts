import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Permission } from '../../platform/access/index.js';
import { badField, Forbidden, Unauthenticated } from '../../platform/errors.js';
import type { RouteDeps } from '../../platform/module.js';
import type { Context, Services } from '../services.js';
import { photoImage } from './photo-image.js';

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { size?: string } }>;

const MOST_BYTES = 8 * 1024 * 1024;

/**
 * `PUT /files/parts/:id/photo` with the picture as its body, `GET …?size=thumb|full`, `DELETE`. What the
 * bytes are decides, not what the header says they are; the right is checked before one is read.
 */
export function photoRoutes(app: FastifyInstance, { contextOf }: RouteDeps<Services>): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  const allowed = (request: FastifyRequest, permission: Permission): Context => {
    const context = contextOf(request);
    if (!context.viewer) throw new Unauthenticated();
    if (!context.viewer.can(permission)) throw new Forbidden();
    return context;
  };

  app.put('/files/parts/:id/photo', async (request: Asked, reply) => {
    const context = allowed(request, 'part:write');
    const image = await photoImage(await bodyOf(request));
    await context.inTransaction((s) => s.partPhotos.put(request.params.id, image));
    return reply.send({ digest: image.digest });
  });

  app.delete('/files/parts/:id/photo', async (request: Asked, reply) => {
    const context = allowed(request, 'part:write');
    await context.inTransaction((s) => s.partPhotos.remove(request.params.id));
    return reply.code(204).send();
  });

  app.get('/files/parts/:id/photo', async (request: Asked, reply) => {
    const context = allowed(request, 'part:read');
    const size = request.query.size === 'thumb' ? 'thumb' : 'full';
    const known =
      /^"(?:thumb|full)-([0-9a-f]{64})"$/.exec(request.headers['if-none-match'] ?? '')?.[1] ?? null;
    const { digest, image } = await context.inTransaction((s) =>
      s.partPhotos.get(request.params.id, size, known),
    );
    // Kept by this browser alone, and asked for again each time: a signed-out one gets nothing.
    reply.header('cache-control', 'private, no-cache').header('etag', `"${size}-${digest}"`);
    if (image === null) return reply.code(304).send();
    return reply
      .type('image/webp')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(image);
  });
}

/** Raises BAD_INPUT: too many bytes, said as soon as they are too many; none; cut off. */
function bodyOf({ raw }: FastifyRequest): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    raw.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) chunks.push(chunk);
      // The rest is let run past: an answer to a broken connection is read by nobody.
      else reject(badField('file', 'TOO_BIG', '照片最大 8 MB。', 'A photo has at most 8 MB.'));
    });
    raw.on('end', () => {
      if (bytes > 0) resolve(Buffer.concat(chunks));
      else reject(badField('file', 'NO_FILE', '没有收到照片。', 'No photo has arrived.'));
    });
    raw.on('close', () => {
      reject(
        badField('file', 'BROKEN_UPLOAD', '上传中断,请重试。', 'The upload was cut off; please try again.'),
      );
    });
  });
}
