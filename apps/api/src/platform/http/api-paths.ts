import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** First path segments that belong to the API; everything else is a page of the SPA. */
const apiRoots = new Set(['graphql', 'imports', 'exports', 'files', 'healthz', 'readyz']);

export function isApiPath(url: string): boolean {
  return apiRoots.has(url.split(/[/?#]/, 2)[1] ?? '');
}

/** JSON 404 for unknown API addresses, JSON 405 for a known one with the wrong method. */
export function refuseOtherMethods(app: FastifyInstance): void {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });
  app.setNotFoundHandler((request, reply) => notFound(methods, request, reply));
}

function notFound(
  methods: ReadonlyMap<string, ReadonlySet<string>>,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const allowed = methods.get(request.url.split('?', 1)[0] ?? '');
  if (allowed) reply.header('allow', [...allowed].join(', '));
  reply
    .code(allowed ? 405 : 404)
    .type('application/json; charset=utf-8')
    .send({ errors: [allowed ? wrongMethod : nothingHere] });
}

const nothingHere = {
  message: 'Nothing here.',
  extensions: { code: 'NOT_FOUND', message: { zh: '没有这个地址。', en: 'Nothing here.' } },
};

const wrongMethod = {
  message: 'This address does not take that method.',
  extensions: {
    code: 'GRAPHQL_INVALID',
    message: { zh: '此地址不支持该请求方法。', en: 'This address does not take that method.' },
  },
};
