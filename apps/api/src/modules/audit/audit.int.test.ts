import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';

const EVENTS = `query($filter: AuditEventFilter) { auditEvents(filter: $filter) {
  rows { at actor role action entity entityId changes reason } total { count } } }`;

describe('the audit trail', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const rename = async (displayName: string) => {
    const [user] = await api.sql<{ id: string; version: number }>(
      `SELECT id, version FROM app_user WHERE username = 'viewer'`,
    );
    const input = { version: user?.version, displayName };
    const document =
      'mutation($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { id } }';
    return { id: user?.id ?? '', answer: await api.as('admin').query(document, { id: user?.id, input }) };
  };

  it('tells who changed what from what to what', async () => {
    const { id } = await rename('新名字');
    const { auditEvents } = await api.as('admin').data<{ auditEvents: { rows: object[] } }>(EVENTS, {
      filter: { entity: 'User', entityId: id },
    });
    expect(auditEvents.rows[0]).toMatchObject({
      actor: '陈管理',
      role: 'ADMIN',
      action: 'user.update',
      entity: 'User',
      entityId: id,
      changes: { displayName: { before: '赵来宾', after: '新名字' } },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
    });
  });

  it('is written with the change or not at all', async () => {
    const before = await api.sql('SELECT FROM audit_event');
    const { answer } = await rename('长'.repeat(101));
    expect(answer.errors).toBeDefined();
    await expect(
      api.inTransaction(async (s) => {
        await s.audit.record({ action: 'test.nothing', entity: 'User', entityId: 'x' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await api.sql('SELECT FROM audit_event')).toHaveLength(before.length);
  });

  it('[63] takes no edit and no deletion', async () => {
    await rename('再改');
    for (const statement of [
      `UPDATE audit_event SET actor = 'somebody else'`,
      'DELETE FROM audit_event',
      'TRUNCATE audit_event',
    ]) {
      await expect(api.sql(statement)).rejects.toThrow('append-only');
    }
  });

  it('[22] names secrets, never shows them', async () => {
    await api.inTransaction((s) =>
      s.audit.record({
        action: 'test.secret',
        entity: 'User',
        entityId: 'x',
        changes: { passwordHash: { before: 'canary-1', after: 'canary-2' }, name: { after: 'open' } },
      }),
    );
    const [row] = await api.sql<{ changes: object }>(
      `SELECT changes FROM audit_event WHERE action = 'test.secret'`,
    );
    expect(row?.changes).toEqual({ passwordHash: {}, name: { after: 'open' } });
  });
});
