import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startApi, type TestApi } from '../../../test/harness.js';
import { type Planted, plant } from '../../../test/planted/plant.js';

/** Rights are those of the moment, and no request has those of another. */
describe('rights of the moment', () => {
  let api: TestApi;
  let planted: Planted;
  beforeAll(async () => {
    api = await startApi();
    planted = await plant(api, 301, 'engineer');
  }, 60_000);
  afterAll(() => api.stop());

  it.each([
    ['a lesser role', `role = 'VIEWER'`, 'FORBIDDEN'],
    ['deactivation', 'active = false', 'UNAUTHENTICATED'],
  ])(
    '[19] at a hundred requests a second, %s bites with the next one',
    async (_what, change, code) => {
      const [user] = await api.sql<{ id: string }>(
        `INSERT INTO app_user (id, username, display_name, role, locale, active, must_change_password, created_at, updated_at, version)
         VALUES (gen_random_uuid(), 'demoted' || floor(random() * 1e9)::int, '将被降级', 'HR', 'ZH_CN', true, false, now(), now(), 1)
         RETURNING id`,
      );
      const client = await api.asUser(user?.id ?? '');
      const asked: { at: number; done: Promise<string> }[] = [];
      let changedAt = Number.POSITIVE_INFINITY;
      for (let n = 0; n < 200; n += 1) {
        const at = performance.now();
        asked.push({ at, done: outcome(client, n, planted) });
        if (n === 100) {
          await api.sql(`UPDATE app_user SET ${change}, version = version + 1 WHERE id = $1`, [user?.id]);
          changedAt = performance.now();
        }
        await sleep(10);
      }
      const outcomes = await Promise.all(asked.map(async ({ at, done }) => ({ at, code: await done })));
      const before = outcomes.filter(({ at }) => at < changedAt);
      const after = outcomes.filter(({ at }) => at > changedAt);
      expect(after.length).toBeGreaterThan(50);
      expect(before.filter((one) => one.code === 'OK').length).toBeGreaterThan(50);
      expect(new Set(after.map((one) => one.code))).toEqual(new Set([code]));
    },
    60_000,
  );

  it('[20] five hundred pairs at once, and nobody gets what the other asked for', async () => {
    const [hr, engineer] = [api.as('hr'), api.as('engineer')];
    const all = `{ person(id: "${planted.personId}") { note } }`;
    const own = '{ myPerson { id } }';
    const wrong: string[] = [];
    for (let round = 0; round < 25; round += 1) {
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          const [his, mine, foreign] = await Promise.all([
            hr.query(all),
            engineer.query(own),
            engineer.query(all),
          ]);
          if ((his.data as { person: { note: string } } | null)?.person.note !== '植入的备注')
            wrong.push(his.text);
          if ((mine.data as { myPerson: { id: string } } | null)?.myPerson.id !== planted.personId)
            wrong.push(mine.text);
          if (foreign.errors?.[0]?.extensions.code !== 'FORBIDDEN') wrong.push(foreign.text);
        }),
      );
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('[20] two fields of different rights in one request do not lend each other any', async () => {
    const dispatcher = api.as('dispatcher');
    const answer = await dispatcher.query(
      `{ a: person(id: "${planted.personId}") { name } b: person(id: "${planted.personId}") { note }
         c: personIdentity(personId: "${planted.personId}") { masked } }`,
    );
    expect(answer.text).not.toContain('植入的备注');
    expect(answer.data).toMatchObject({ a: { name: expect.any(String) }, b: { note: null }, c: null });
  });
});

/** By turns a list, one row, a change and a file. */
async function outcome(client: Client, n: number, { personId, fileIds }: Planted): Promise<string> {
  if (n % 4 === 3) {
    const { status } = await client.fetch(`/files/${fileIds[1]}`);
    return status === 200 ? 'OK' : status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  }
  const document = [
    '{ people(limit: 1) { rows { name } } }',
    `{ person(id: "${personId}") { name } }`,
    '{ freeAccounts { id } }',
  ][n % 4];
  const answer = await client.query(document ?? '');
  return answer.errors?.[0]?.extensions.code ?? 'OK';
}
