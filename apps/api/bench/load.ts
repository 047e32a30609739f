import autocannon from 'autocannon';
import { cpuOf, cpuOfServer, memoryOf, type Server } from './processes.js';
import type { Question } from './questions.js';
import { CONNECTIONS } from './setting.js';

/** One round of one question at one server. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeCpuMs: number;
  readonly databaseCpuMs: number;
  readonly statements: number;
  readonly memoryMb: number;
}

/** Eight connections for some seconds. Raises when a single answer is not 200. */
export async function load(
  server: Server,
  question: Question,
  seconds: number,
  backend: number,
): Promise<Round> {
  const before = {
    node: cpuOf(server.pid),
    database: cpuOfServer(backend),
    statements: await server.statements(),
  };
  let opened = 0;
  const result = await autocannon({
    url: `${server.url}${pathOf(server, question)}`,
    method: 'POST',
    headers: headersOf(server),
    body: bodyOf(question),
    connections: CONNECTIONS,
    setupClient: (client) => client.setHeaders(headersOf(server, opened++)),
    duration: seconds,
  });
  const total = result['2xx'];
  if (result.non2xx + result.errors + result.timeouts > 0 || total === 0) {
    throw new Error(
      `${server.name}, ${question.name}: ${total} answers, ${result.non2xx} refusals, ${result.errors} failures.`,
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

/** One answer, parsed. */
export async function ask(
  server: Server,
  question: Pick<Question, 'query' | 'variables'> & { name?: string },
) {
  const response = await fetch(`${server.url}${pathOf(server, question)}`, {
    method: 'POST',
    headers: headersOf(server),
    body: bodyOf(question),
  });
  return response.json() as Promise<{ data?: Record<string, never>; errors?: unknown }>;
}

function pathOf(server: Server, { name }: { readonly name?: string }): string {
  return server.name === 'bare' ? `/${name}` : '/graphql';
}

function headersOf({ cookies }: Server, browser = 0): Record<string, string> {
  const cookie = cookies[browser % cookies.length];
  return { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
}

function bodyOf({ query, variables }: Pick<Question, 'query' | 'variables'>): string {
  return JSON.stringify({ query, variables });
}
