import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RouteDeps } from '../../platform/module.js';
import type { ExtractedRow } from '../../platform/read/index.js';
import type { Services } from '../services.js';
import { cell } from './cells.js';
import { type ExportQuery, type ExportRequest, exportRequest } from './export-request.js';

type Asked = FastifyRequest<{ Params: { list: string }; Querystring: ExportQuery }>;

/**
 * `GET /exports/{customers|contracts|devices|products|parts|stockPlaces|stockBalances|stockMovements|users|calendar}.csv?filter&sort&columns&hidden&locale`: a list as
 * Excel opens it, whole, under the list's own access. What is wrong is said as JSON before the first byte.
 */
export function exportRoutes(app: FastifyInstance, { contextOf }: RouteDeps<Services>): void {
  app.get('/exports/:list.csv', async (request: Asked, reply) => {
    const context = contextOf(request);
    const asked = exportRequest(request.params.list, request.query, context.viewer);
    const { table, columns, filter, sort } = asked;
    const fields = columns.map(({ field }) => field);
    const rows = table.rows
      ? given(await context.inTransaction(table.rows))
      : context.stream(request.params.list, { filter, sort, columns: fields });
    // The first row is awaited, so that a filter that is refused is refused in JSON.
    const first = await rows.next();
    await context.inTransaction((s) =>
      s.audit.record({
        action: 'export.run',
        entity: 'Export',
        entityId: request.params.list,
        changes: { columns: { after: fields }, filter: { after: filter ?? null } },
      }),
    );
    asFile(reply, `${asked.table[asked.locale]}-${context.today}.csv`, `${request.params.list}.csv`);
    return reply.send(csv(first, rows, asked));
  });
}

async function* given(rows: readonly ExtractedRow[]): AsyncGenerator<ExtractedRow> {
  yield* rows;
}

/** With a byte order mark, so that Excel takes it for UTF-8; nothing in it is run as a formula. */
function csv(
  first: IteratorResult<ExtractedRow>,
  rest: AsyncGenerator<ExtractedRow>,
  { columns, locale }: ExportRequest,
): Readable {
  const lines = async function* () {
    yield columns.map((column) => column[locale]);
    if (first.done) return;
    yield line(first.value);
    for await (const row of rest) yield line(row);
  };
  const line = (row: ExtractedRow) => columns.map(({ field, as }) => cell(row[field], as, locale));
  const source = Readable.from(lines());
  const text = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' });
  source.on('error', (error) => text.destroy(error));
  text.on('close', () => source.destroy());
  return source.pipe(text);
}

function asFile(reply: FastifyReply, name: string, plainName: string): void {
  reply
    .type('text/csv; charset=utf-8')
    .header('cache-control', 'no-store')
    .header(
      'content-disposition',
      `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
}
