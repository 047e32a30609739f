import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';

interface UserRow {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly active: boolean;
  readonly version: number;
}

const LIST = `query($filter: UserFilter, $sort: [UserSort!]) { users(filter: $filter, sort: $sort, limit: 50) {
  rows { id username displayName role active version } total { count exact } } }`;
const UPDATE = `mutation($id: ID!, $input: UpdateUserInput!) {
  updateUser(id: $id, input: $input) { id username displayName role active version } }`;
const CREATE =
  'mutation($input: CreateUserInput!) { createUser(input: $input) { id username mustChangePassword version } }';
const STRONG = 'violet tractor under rain';

describe('users', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(() => api.sql('DELETE FROM login_attempt'));

  const list = async (filter: object = {}) =>
    (await api.as('admin').data<{ users: { rows: UserRow[] } }>(LIST, { filter })).users.rows;
  const user = async (username: string): Promise<UserRow> => {
    const found = (await list()).find((row) => row.username === username);
    if (!found) throw new Error(`no user ${username}`);
    return found;
  };
  const create = (username: string, more: object = {}) =>
    api.as('admin').query<{ createUser: { id: string } }>(CREATE, {
      input: { username, displayName: username, role: 'VIEWER', password: STRONG, ...more },
    });

  it('are listed, filtered and sorted in one statement and one for the total', async () => {
    api.statements();
    const answer = await api.as('admin').data<{ users: { rows: UserRow[]; total: object } }>(LIST, {
      filter: { role: ['ADMIN', 'VIEWER'] },
      sort: [{ field: 'USERNAME', direction: 'DESC' }],
    });
    expect(answer.users.rows.map((row) => row.username)).toEqual(['viewer', 'admin']);
    expect(answer.users.total).toEqual({ count: 2, exact: true });
    expect(api.statements().length).toBeLessThanOrEqual(2);
    expect((await list({ search: '王' })).map((row) => row.username)).toEqual(['engineer']);
    expect(await list({ search: '%' })).toEqual([]);
  });

  it('have a name people can read', async () => {
    const { id, version } = await user('viewer');
    for (const [displayName, code] of [
      [' \u3000', 'REQUIRED'],
      ['赵\n来宾', 'CHARACTERS'],
    ]) {
      const made = await create('nameless', { displayName });
      expect(made.errors?.[0]?.extensions.fields).toMatchObject({ displayName: { code } });
      const changed = await api.as('admin').query(UPDATE, { id, input: { version, displayName } });
      expect(changed.errors?.[0]?.extensions.fields).toMatchObject({ displayName: { code } });
    }
    const trimmed = await api.as('admin').query(UPDATE, { id, input: { version, displayName: ' 赵来宾 ' } });
    expect(trimmed.data).toMatchObject({ updateUser: { displayName: '赵来宾' } });
  });

  it('are made with a password for the first login only', async () => {
    const made = await create('new.one');
    expect(made.data?.createUser).toMatchObject({
      username: 'new.one',
      mustChangePassword: true,
      version: 1,
    });
    const client = api.as(null);
    const login = await client.query(
      `mutation { login(username: "new.one", password: "${STRONG}") { permissions mustChangePassword } }`,
    );
    expect(login.data).toEqual({ login: { permissions: [], mustChangePassword: true } });
    const next = 'nine grey umbrellas at noon';
    await client.data(`mutation { changePassword(current: "${STRONG}", next: "${next}") }`);
    expect(await client.data('{ me { mustChangePassword } }')).toEqual({ me: { mustChangePassword: false } });
  });

  it('[42] take no weak password, and say why without repeating it', async () => {
    const weak = [
      'short',
      'password1234',
      '123456789012',
      'qwertyuiopas',
      'aaaaaaaaaaaaaaaa',
      'jiannuo2026!!',
      'abcdefghijkl',
    ];
    for (const password of weak) {
      const answer = await create('weak.one', { password });
      expect(answer.errors?.[0]?.extensions.fields, password).toHaveProperty('password');
      expect(answer.text).not.toContain(password);
    }
    expect((await create('weak.one', { password: `weak.one weak.one` })).errors).toBeDefined();
    expect((await create('weak.one', { password: 'x'.repeat(129) })).errors).toBeDefined();
    const long = `${'柳暗花明又一村 🌿 '.repeat(12)}`.slice(0, 128);
    expect((await create('strong.one', { password: long })).errors).toBeUndefined();
  });

  it('say which field is wrong, in both languages', async () => {
    const taken = await create('viewer');
    expect(taken.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      fields: { username: { code: 'TAKEN', zh: '用户名已被使用。', en: 'This name is taken.' } },
    });
    const wrong = await create('Not A Name', { displayName: '' });
    expect(wrong.errors?.[0]?.extensions.fields).toMatchObject({
      username: { code: 'MATCHES' },
      displayName: { code: 'IS_NOT_EMPTY', zh: '必须填写。', en: 'This is required.' },
    });
    const long = await create('long.one', { displayName: '长'.repeat(101) });
    expect(long.errors?.[0]?.extensions.fields?.displayName).toEqual({
      code: 'MAX_LENGTH',
      zh: '最多 100 个字符。',
      en: 'At most 100 characters.',
    });
    const noRole = await create('none.one', { role: 'OWNER' });
    expect(noRole.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      fields: { role: { code: 'TYPE' } },
    });
    expect(noRole.text).not.toContain('OWNER');
  });

  it('[51] keep the first of two savers and show the second what is there now', async () => {
    const { id, version } = await user('engineer');
    const save = (displayName: string) =>
      api.as('admin').query<{ updateUser: UserRow }>(UPDATE, { id, input: { version, displayName } });
    for (let round = 0; round < 5; round += 1) {
      const before = await user('engineer');
      const both = await Promise.all(
        ['甲', '乙'].map((name) =>
          api
            .as('admin')
            .query(UPDATE, { id, input: { version: before.version, displayName: `${name}${round}` } }),
        ),
      );
      const lost = both.filter((answer) => answer.errors);
      expect(lost).toHaveLength(1);
      const now = await user('engineer');
      expect(now.version).toBe(before.version + 1);
      expect(lost[0]?.errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        version: now.version,
        current: { id, displayName: now.displayName, version: now.version },
      });
      expect(lost[0]?.text).not.toMatch(/argon2|passwordHash/i);
    }
    expect((await save('丙')).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('[19] lose their sessions with their role and with deactivation', async () => {
    const dispatcher = api.as('dispatcher');
    const me = async () => (await dispatcher.data<{ me: unknown }>('{ me { id } }')).me;
    expect(await me()).not.toBeNull();
    const { id, version } = await user('dispatcher');
    await api.as('admin').data(UPDATE, { id, input: { version, role: 'VIEWER' } });
    expect(await me()).toBeNull();
    const again = await api.asUser(id);
    expect((await again.data('{ me { role } }')).me).toEqual({ role: 'VIEWER' });
    await api.as('admin').data(UPDATE, { id, input: { version: version + 1, active: false } });
    expect((await again.data('{ me { role } }')).me).toBeNull();
    const revived = await api.asUser(id);
    expect((await revived.data('{ me { role } }')).me).toBeNull();
  });

  it('[19] a role taken away in the database bites the very next request', async () => {
    const made = await create('admin.two', { role: 'ADMIN' });
    const id = made.data?.createUser.id ?? '';
    await api.sql('UPDATE app_user SET must_change_password = false WHERE id = $1', [id]);
    const client = await api.asUser(id);
    expect((await client.query(LIST)).errors).toBeUndefined();
    await api.sql(`UPDATE app_user SET role = 'VIEWER' WHERE id = $1`, [id]);
    expect((await client.query(LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('get a new first password from an administrator, and their sessions end', async () => {
    const { id } = await user('viewer');
    const session = await api.asUser(id);
    const admin = api.as('admin');
    const { version } = (
      await api.sql<{ version: number }>('SELECT version FROM app_user WHERE id = $1', [id])
    )[0] ?? { version: 0 };
    const RESET =
      'mutation($id: ID!, $v: Int!, $p: String!) { resetPassword(id: $id, version: $v, password: $p) { mustChangePassword } }';
    expect((await admin.query(RESET, { id, v: version - 1, p: STRONG })).errors?.[0]?.extensions.code).toBe(
      'CONFLICT',
    );
    expect(await admin.data(RESET, { id, v: version, p: STRONG })).toEqual({
      resetPassword: { mustChangePassword: true },
    });
    expect(await session.data('{ me { id } }')).toEqual({ me: null });
  });

  it('always leave one administrator', async () => {
    const admin = await user('admin');
    for (const input of [{ role: 'VIEWER' }, { active: false }]) {
      const answer = await api
        .as('admin')
        .query(UPDATE, { id: admin.id, input: { version: admin.version, ...input } });
      expect(Object.values(answer.errors?.[0]?.extensions.fields ?? {})[0]).toMatchObject({
        code: 'LAST_ADMIN',
      });
    }
    const second = (await create('admin.three', { role: 'ADMIN' })).data?.createUser.id ?? '';
    const demote = (id: string, version: number) =>
      api.inTransaction((s) => s.users.update(id, { version, role: 'VIEWER' }));
    const both = await Promise.allSettled([demote(admin.id, admin.version), demote(second, 1)]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });
});
