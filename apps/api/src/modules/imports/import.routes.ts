import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badField, Forbidden, Unauthenticated } from '../../platform/errors.js';
import type { RouteDeps } from '../../platform/module.js';
import type { Context, Services } from '../services.js';
import { checkRight, type ImportTarget, kindsFor, resumeImports } from './import.service.js';
import { importKindNames } from './import-terms.js';
import { kindOf } from './kinds/kinds.js';
import { editionWorkbook } from './kinds/prices/edition-workbook.js';
import { reportOf } from './report.js';
import { templateWorkbook } from './template.js';
import { receiveFile } from './upload.js';

/** Files in and out. The right is checked before a byte of the body is read. */
export function importRoutes(app: FastifyInstance, { contextOf, dataSource }: RouteDeps<Services>): void {
  app.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));

  app.addHook('onReady', () => dataSource.transaction(resumeImports));

  app.post('/imports', async (request, reply) => {
    const target = targetOf(request);
    const context = allowed(contextOf(request), target);
    const { fileName, content } = await receiveFile(request);
    const id = await context.inTransaction((s) => s.imports.create(fileName, content, target));
    return reply.code(201).send({ id });
  });

  app.get('/imports/template.xlsx', async (request, reply) => {
    const target = targetOf(request);
    allowed(contextOf(request), target);
    const kind = kindOf(target.kind);
    asFile(reply, kind.template.fileName, workbook);
    return reply.send(await templateWorkbook(kind));
  });

  app.get(
    '/imports/prices/:editionId/list.xlsx',
    async (request: FastifyRequest<{ Params: { editionId: string } }>, reply) => {
      const { viewer } = contextOf(request);
      if (!viewer) throw new Unauthenticated();
      if (!viewer.can('price:read')) throw new Forbidden();
      const { fileName, content } = await editionWorkbook(dataSource, request.params.editionId);
      asFile(reply, fileName, workbook);
      return reply.send(content);
    },
  );

  app.get('/imports/:id/report.csv', async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    const { viewer } = allowed(contextOf(request));
    const report = await reportOf(dataSource, request.params.id, kindsFor(viewer));
    asFile(reply, '导入结果.csv', 'text/csv; charset=utf-8');
    return reply.send(report);
  });
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `?kind=PRICES&priceListId=…`; without a kind: devices. @throws BadInput */
function targetOf({ query }: FastifyRequest): ImportTarget {
  const { kind = 'DEVICES', priceListId = null } = query as Readonly<Record<string, unknown>>;
  const known = importKindNames.find((name) => name === kind);
  if (!known) throw badField('kind', 'UNKNOWN', '不知道要导入什么。', 'There is no such kind of import.');
  if (known !== 'PRICES') return { kind: known, priceListId: null };
  return { kind: known, priceListId: typeof priceListId === 'string' ? priceListId : null };
}

function allowed(context: Context, target?: ImportTarget): Context {
  if (!context.viewer) throw new Unauthenticated();
  if (!context.viewer.can('import:run')) throw new Forbidden();
  if (target) checkRight(target.kind, context.viewer);
  return context;
}

function asFile(reply: FastifyReply, name: string, type: string): void {
  reply.type(type).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
}
