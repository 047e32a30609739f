import { documentClassCodes, documentClasses } from '@jiannuo/rules';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requireProof, type Viewer } from '../../platform/access/index.js';
import { badField, NotFound, Unauthenticated } from '../../platform/errors.js';
import { receiveFile } from '../../platform/http/receive-file.js';
import type { RouteDeps } from '../../platform/module.js';
import { StoredObjectMissing } from '../../platform/storage/index.js';
import type { DocumentClass } from '../people/document-class.enum.js';
import type { Context, Services } from '../services.js';
import { factsOf } from './file.service.js';
import { type FileOwnerRef, fileOwnerKinds } from './file-owner.js';
import { type FilePart, openFile } from './sealed-file.js';
import type { StoredFileEntity } from './stored-file.entity.js';
import { dropTaken, takeFile } from './taken-file.js';

const MOST_BYTES = 10 * 1024 * 1024;

type ById = FastifyRequest<{ Params: { id: string }; Querystring: Readonly<Record<string, unknown>> }>;

/**
 * `POST /files?owner=CERTIFICATE&id=…&class=…` with one file as multipart form data; `GET /files/:id` to save it or, with
 * `?inline`, to look at it; `GET /files/:id/thumbnail`; `DELETE /files/:id`. The rights are those of that moment, and are
 * asked before a byte of a body is read.
 */
export function fileRoutes(
  app: FastifyInstance,
  { contextOf, vault, storage, scanner }: RouteDeps<Services>,
): void {
  const keeping = { vault, storage, scanner };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));

  app.post('/files', async (request, reply) => {
    const { context, viewer } = asked(contextOf(request));
    const { owner, documentClass } = targetOf(request);
    await context.inTransaction(async (s) => {
      await s.fileAccess.mayAdd(viewer, owner);
      await s.files.mayTake(owner, documentClass);
    });
    const id = await receiveFile(request, { mostBytes: MOST_BYTES }, async ({ content, fileName }) => {
      const taken = await takeFile(keeping, content, fileName);
      try {
        // Who sent it for a minute may have lost the right meanwhile.
        const still = await context.authenticate(context.cookie.token ?? '');
        if (!still) throw new Unauthenticated();
        return await context.inTransaction(async (s) => {
          await s.fileAccess.mayAdd(still, owner);
          return s.files.attach(owner, taken, documentClass);
        });
      } catch (error) {
        await dropTaken(keeping, taken);
        throw error;
      }
    });
    return reply.code(201).send({ id });
  });

  /** Removed since its row was read, or sealed anew elsewhere: the row says which. */
  const bytesOf = async (context: Context, viewer: Viewer, file: StoredFileEntity, part: FilePart) => {
    try {
      return await openFile(keeping, file, part);
    } catch (error) {
      if (!(error instanceof StoredObjectMissing)) throw error;
      const now = await readable(context, viewer, file.id);
      if (now.storageKey === file.storageKey) throw error;
      return openFile(keeping, now, part);
    }
  };

  app.get('/files/:id', async (request: ById, reply) => {
    const { context, viewer } = asked(contextOf(request));
    const file = await shown(context, viewer, request.params.id);
    const bytes = await bytesOf(context, viewer, file, 'content');
    // Who looked is on record before anything is shown.
    await context.inTransaction((s) => s.files.recordRead(factsOf(file)));
    const how = 'inline' in request.query ? 'inline' : 'attachment';
    return send(reply, file.contentType, bytes).header(
      'content-disposition',
      `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    );
  });

  app.get('/files/:id/thumbnail', async (request: ById, reply) => {
    const { context, viewer } = asked(contextOf(request));
    // No look of its own on record: nothing on a scan can be read at this size.
    const file = await shown(context, viewer, request.params.id);
    const bytes = await bytesOf(context, viewer, file, 'thumbnail');
    return send(reply, 'image/webp', bytes);
  });

  app.delete('/files/:id', async (request: ById, reply) => {
    const { context, viewer } = asked(contextOf(request));
    await readable(context, viewer, request.params.id);
    await context.inTransaction(async (s) => {
      const { owner } = factsOf(await s.files.one(request.params.id));
      await s.fileAccess.mayAdd(viewer, owner);
      await s.files.remove(request.params.id);
    });
    return reply.code(204).send();
  });
}

function asked(context: Context): { context: Context; viewer: Viewer } {
  const { viewer } = context;
  if (!viewer) throw new Unauthenticated();
  return { context, viewer };
}

/** A file this viewer may see now. Raises NOT_FOUND, also for one they may not. */
async function readable(context: Context, viewer: Viewer, id: string): Promise<StoredFileEntity> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new NotFound();
  return context.inTransaction(async (s) => {
    const file = await s.files.one(id);
    await s.fileAccess.mayRead(viewer, factsOf(file).owner);
    return file;
  });
}

/** The same once more proven, where its class is a sensitive one. Raises NOT_FOUND, PROOF_NEEDED. */
async function shown(context: Context, viewer: Viewer, id: string): Promise<StoredFileEntity> {
  const file = await readable(context, viewer, id);
  if (documentClasses[file.documentClass].sensitive) requireProof(viewer, context.clock);
  return file;
}

/** Nothing keeps it, nothing in it runs, and it is what we say it is. */
function send(reply: FastifyReply, type: string, bytes: Buffer): FastifyReply {
  return reply
    .type(type)
    .headers({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    })
    .send(bytes);
}

function targetOf({ query }: FastifyRequest): { owner: FileOwnerRef; documentClass: DocumentClass | null } {
  const { owner, id, class: given = null } = query as Readonly<Record<string, unknown>>;
  const kind = fileOwnerKinds.find((known) => known === owner);
  if (!kind || typeof id !== 'string') throw new NotFound();
  const documentClass = documentClassCodes.find((known) => known === given) ?? null;
  if (given !== null && documentClass === null) {
    throw badField('class', 'UNKNOWN', '没有这类文件。', 'There is no such class of documents.');
  }
  return { owner: { kind, id }, documentClass };
}
