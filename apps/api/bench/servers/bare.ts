/** The limit: `node:http` and one named prepared statement, its text handed on; or four of them in a transaction. */
import { createServer } from 'node:http';
import pg from 'pg';
import { type Question, questions } from '../questions.js';
import { issueBare } from './issue-bare.js';
import { ready } from './ready.js';

const pool = new pg.Pool({
  connectionString: process.env.BENCH_DATABASE_URL,
  max: Number(process.env.BENCH_POOL_SIZE),
  idleTimeoutMillis: 0,
});

const server = createServer((request, response) => {
  const question = questions.find(({ name }) => request.url === `/${name}`);
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => {
    const { variables } = JSON.parse(body);
    const data = question ? await read(question, variables) : await issueBare(pool, variables);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(`{"data":${data}}\n`);
  });
});

async function read({ name, sql, bind }: Question, variables: Question['variables']): Promise<string> {
  const { rows } = await pool.query({ name, text: sql, values: bind(variables), rowMode: 'array' });
  return rows[0]?.[0];
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  ready({ port: address && typeof address === 'object' ? address.port : 0, cookies: [] });
});
