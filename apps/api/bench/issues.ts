import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import type { Round } from './load.js';
import { cpuOf, cpuOfServer, memoryOf, type Server } from './processes.js';
import { CONNECTIONS } from './setting.js';
import type { BenchStore } from './store.js';

const mutation =
  'mutation Issue($key: ID!, $input: IssueStockInput!) { issueStock(requestKey: $key, input: $input) { id } }';

/** Eight people issue one part each, of 200 parts in turn, every act under a key of its own. */
export async function issueLoad(
  server: Server,
  { partIds, placeId }: BenchStore,
  seconds: number,
  backend: number,
): Promise<Round> {
  const before = {
    node: cpuOf(server.pid),
    database: cpuOfServer(backend),
    statements: await server.statements(),
  };
  let turn = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    turn += 1;
    const lines = [{ partId: partIds[turn % partIds.length], quantity: 1 }];
    const cookie = server.cookies[turn % server.cookies.length];
    return {
      ...request,
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query: mutation, variables: { key: randomUUID(), input: { placeId, lines } } }),
    };
  };
  const path = server.name === 'bare' ? '/issue' : '/graphql';
  let refused = 0;
  let refusal = '';
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path,
        setupRequest,
        onResponse: (_status, body) => {
          if (body.includes('"issueStock":{"id"')) return;
          refused += 1;
          refusal = body.slice(0, 300);
        },
      },
    ],
  });
  const total = result['2xx'];
  if (result.non2xx + result.errors + result.timeouts + refused > 0 || total === 0) {
    throw new Error(
      `${server.name}, issue: ${total} answers, ${result.non2xx + refused} refusals, ${result.errors} failures. ${refusal}`,
    );
  }
  return {
    perSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    nodeCpuMs: (cpuOf(server.pid) - before.node) / total,
    databaseCpuMs: (cpuOfServer(backend) - before.database) / total,
    statements: ((await server.statements()) - before.statements) / total,
    memoryMb: memoryOf(server.pid),
  };
}
