import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Forbidden, Unauthenticated } from '../../platform/errors.js';
import type { RouteDeps } from '../../platform/module.js';
import type { Context, Services } from '../services.js';
import { resumeImports } from './import.service.js';
import { reportOf } from './report.js';
import { templateWorkbook } from './template.js';
import { receiveFile } from './upload.js';

/** Files in and out. The right is checked before a byte of the body is read. */
export function importRoutes(app: FastifyInstance, { contextOf, dataSource }: RouteDeps<Services>): void {
  app.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));

  app.addHook('onReady', () => dataSource.transaction(resumeImports));

  app.post('/imports', async (request, reply) => {
    const context = allowed(contextOf(request));
    const { fileName, content } = await receiveFile(request);
    const id = await context.inTransaction((s) => s.imports.create(fileName, content));
    return reply.code(201).send({ id });
  });

  app.get('/imports/template.xlsx', async (request, reply) => {
    allowed(contextOf(request));
    asFile(reply, '设备导入模板.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    return reply.send(await templateWorkbook());
  });

  app.get('/imports/:id/report.csv', async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    allowed(contextOf(request));
    const report = await reportOf(dataSource, request.params.id);
    asFile(reply, '导入结果.csv', 'text/csv; charset=utf-8');
    return reply.send(report);
  });
}

function allowed(context: Context): Context {
  if (!context.viewer) throw new Unauthenticated();
  if (!context.viewer.can('import:run')) throw new Forbidden();
  return context;
}

function asFile(reply: FastifyReply, name: string, type: string): void {
  reply.type(type).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
}
