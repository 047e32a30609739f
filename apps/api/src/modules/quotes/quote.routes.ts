import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Press } from '../../platform/documents/index.js';
import { Forbidden } from '../../platform/errors.js';
import type { RouteDeps } from '../../platform/module.js';
import { viewerOf } from '../../platform/viewer-of.js';
import type { Services } from '../services.js';

type Asked = FastifyRequest<{ Params: { id: string } }>;

/** `GET /files/quotes/:id/quote.pdf`: the quote as paper, in Chinese; every copy made is audited. */
export function quoteRoutes(app: FastifyInstance, { contextOf }: RouteDeps<Services>): void {
  const press = new Press();
  app.addHook('onClose', () => press.close());
  app.get('/files/quotes/:id/quote.pdf', async (request: Asked, reply) => {
    const context = contextOf(request);
    const viewer = viewerOf(context);
    if (!viewer.can('quote:read')) throw new Forbidden();
    const withContacts = viewer.can('customer:contacts');
    const { document, name } = await context.inTransaction((s) =>
      s.quotePapers.paper(request.params.id, withContacts),
    );
    const pdf = await press.print(document);
    return reply
      .type('application/pdf')
      .header('cache-control', 'no-store')
      .header('content-security-policy', 'sandbox')
      .header(
        'content-disposition',
        `inline; filename="quote.pdf"; filename*=UTF-8''${encodeURIComponent(`${name}.pdf`)}`,
      )
      .send(Buffer.from(pdf));
  });
}
