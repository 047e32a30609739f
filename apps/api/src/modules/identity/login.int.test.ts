import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../test/accounts.js';
import { startApi, type TestApi } from '../../../test/harness.js';

const LOGIN = `mutation Login($username: String!, $password: String!) {
  login(username: $username, password: $password) { username role permissions mustChangePassword }
}`;
const ME = '{ me { id username role locale } }';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('answers who one is, and remembers by a cookie that no script can read', async () => {
    const client = api.as(null);
    expect((await client.data(ME)).me).toBeNull();
    const answer = await client.query(LOGIN, { username: ' Engineer ', password: PASSWORD });
    expect(answer.data?.login).toMatchObject({ username: 'engineer', role: 'ENGINEER' });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await client.data(ME)).me).toMatchObject({ username: 'engineer' });
  });
});
