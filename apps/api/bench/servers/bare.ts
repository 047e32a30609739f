/** The limit: `node:http` and one named prepared statement, its text handed on. */
import { createServer } from 'node:http';
import pg from 'pg';
import { questions } from '../questions.js';
import { today } from '../setting.js';
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
    JSON.parse(body);
    const { rows } = await pool.query({
      name: question?.name ?? '',
      text: question?.sql ?? '',
      values: [today],
      rowMode: 'array',
    });
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(`{"data":${rows[0]?.[0]}}\n`);
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  ready({ port: address && typeof address === 'object' ? address.port : 0, cookies: [] });
});
