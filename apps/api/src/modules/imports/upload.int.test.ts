import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const head = 'Content-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';

describe('an upload', () => {
  // Each ends somewhere else; none of them may end the process.
  it.each([
    ['within its file', `--x\r\n${head}型号,出厂编号`],
    ['within a heading', '--x\r\nContent-Disposition: form-data; na'],
    ['before its first part', '--x\r\n'],
    ['with a name that cannot be', `--x\r\n${head.replace('a.csv', 'a\u0000.csv')}x\r\n--x--\r\n`],
    ['empty', `--x\r\n${head}\r\n--x--\r\n`],
  ])('that ends %s is refused in words', async (_where, body) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const response = await api.as('admin').fetch('/imports', { method: 'POST', headers, body });
    const answer = (await response.json()) as { errors: { extensions: object }[] };
    expect(response.status).toBe(400);
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      fields: { file: { code: expect.stringMatching(/^(BROKEN_UPLOAD|NO_FILE)$/) } },
    });
    expect(await api.sql('SELECT FROM import_job')).toEqual([]);
  });
});
