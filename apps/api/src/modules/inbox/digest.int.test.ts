import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deadlines } from '../../../test/deadlines.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { type PostOffice, postOffice } from '../../../test/post-office.js';

let api: TestApi;
let office: PostOffice;
let d: ReturnType<typeof deadlines>;

beforeEach(async () => {
  office = await postOffice();
  api = await startApi({
    MAIL_URL: office.url,
    MAIL_FROM: '践诺 <jn@house.example>',
    PUBLIC_ORIGINS: 'https://jn.house.example',
  });
  d = deadlines(api);
  await queueIsEmpty();
  await address('hr', 'hr@house.example');
  on('2026-03-01');
});
afterEach(async () => {
  await api.stop();
  await office.close();
});

const on = (day: string) => api.clock.set(`${day}T01:00:00Z`);
const address = (username: string, email: string | null) =>
  api.sql('UPDATE app_user SET email = $2 WHERE username = $1', [username, email]);
const remindAndPost = () =>
  api.inTransaction(async (s) => {
    await s.reminders.remind();
    return s.digests.post();
  });
const waiting = () =>
  api.sql<{ id: string; attempts: number; error: string | null }>(
    `SELECT id, attempts, last_error AS error FROM graphile_worker.jobs WHERE task_identifier = 'inbox.mail'`,
  );
async function queueIsEmpty(): Promise<void> {
  while ((await api.sql('SELECT 1 FROM graphile_worker.jobs')).length > 0) {
    await new Promise((again) => setTimeout(again, 50));
  }
}
/** Until every letter has been tried once; those that failed wait for their next time. */
async function allTried(): Promise<void> {
  while ((await waiting()).some(({ attempts, error }) => attempts === 0 || error === null)) {
    await new Promise((again) => setTimeout(again, 50));
  }
}
const mails = () =>
  api.sql<{ sent: boolean; refused: string | null }>(
    'SELECT sent_at IS NOT NULL AS sent, refused FROM digest_mail ORDER BY digest_on, id',
  );

describe('letters', () => {
  it('bring what was told in one a day, in the language of the reader, with nothing personal but a name', async () => {
    const person = await d.person('王大锤');
    await api.sql(`UPDATE person SET phone = '13900001234', note = 'secret note' WHERE id = $1`, [person]);
    await d.certificate('SECURITY_TECHNICIAN', person, { until: '2026-05-20' });
    await d.certificate('ISO_9001', null, { review: '2026-03-20' });
    await address('admin', 'admin@house.example');
    await api.sql(`UPDATE app_user SET locale = 'EN_US' WHERE username = 'admin'`);
    expect(await remindAndPost()).toBe(2);
    await queueIsEmpty();
    const read = new Map(
      await Promise.all(
        office.letters.map(async ({ to, raw }) => [to.join(), await simpleParser(raw)] as const),
      ),
    );
    expect([...read.keys()].sort()).toEqual(['admin@house.example', 'hr@house.example']);
    const zh = read.get('hr@house.example');
    expect(zh?.subject).toBe('践诺提醒:2 件事需要您留意');
    expect(zh?.text).toContain('王大锤的「安全防范员证」将到期,有效期至 2026-05-20,还有 80 天。');
    expect(zh?.text).toContain('应复审,最迟 2026-03-20,还有 19 天。');
    expect(zh?.text).toContain('https://jn.house.example/inbox');
    const en = read.get('admin@house.example');
    expect(en?.subject).toBe('Jiannuo: 2 things need your attention');
    expect(en?.text).toContain('is valid until 2026-05-20, 80 days left.');
    for (const { raw } of office.letters) expect(raw).not.toMatch(/13900001234|secret/);
    expect(await mails()).toEqual([
      { sent: true, refused: null },
      { sent: true, refused: null },
    ]);
  });

  it('come once a day: what is told later that day comes with the next one', async () => {
    const person = await d.person('李四');
    await d.certificate('LAN_ENGINEER', person, { until: '2026-05-20' });
    expect(await remindAndPost()).toBe(1);
    await d.certificate('LAN_ENGINEER', person, { until: '2026-05-21' });
    expect(await remindAndPost()).toBe(0);
    on('2026-03-02');
    expect(await remindAndPost()).toBe(1);
    on('2026-03-03');
    expect(await remindAndPost()).toBe(0);
    await queueIsEmpty();
    const texts = await Promise.all(office.letters.map(async ({ raw }) => (await simpleParser(raw)).text));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('2026-05-20');
    expect(texts[1]).toContain('2026-05-21');
    expect(texts[1]).not.toContain('2026-05-20');
  });

  it('leave out what was read already, and do not go to closed accounts or those without an address', async () => {
    const person = await d.person('赵六');
    await d.certificate('LAN_ENGINEER', person, { until: '2026-05-20' });
    await api.inTransaction((s) => s.reminders.remind());
    await api.sql('UPDATE inbox_message SET read_at = now()');
    expect(await api.inTransaction((s) => s.digests.post())).toBe(0);
    await d.certificate('LAN_ENGINEER', person, { until: '2026-05-21' });
    await api.inTransaction((s) => s.reminders.remind());
    await api.sql(`UPDATE app_user SET active = false WHERE username = 'hr'`);
    expect(await api.inTransaction((s) => s.digests.post())).toBe(0);
  });

  it('are posted once by eight at the same moment', async () => {
    await d.certificate('LAN_ENGINEER', await d.person('钱七'), { until: '2026-05-20' });
    const posted = await Promise.all(Array.from({ length: 8 }, remindAndPost));
    expect(posted.reduce((sum, count) => sum + count)).toBe(1);
    await queueIsEmpty();
    expect(office.letters).toHaveLength(1);
  });

  it('go out again with the same id while the server is busy', async () => {
    office.refuse(451);
    await d.certificate('LAN_ENGINEER', await d.person('孙八'), { until: '2026-05-20' });
    await remindAndPost();
    await allTried();
    const [job] = await waiting();
    expect(job?.error).toContain('451');
    expect(job?.error).not.toMatch(/house\.example/);
    expect(api.logs.join('')).not.toContain('hr@house.example');
    office.refuse(null);
    await queueIsEmpty();
    expect(office.letters).toHaveLength(1);
    expect(office.tries()).toBeGreaterThan(1);
    const [mail] = await api.sql<{ id: string }>('SELECT id FROM digest_mail');
    expect((await simpleParser(office.letters[0]?.raw ?? '')).messageId).toBe(`<${mail?.id}@house.example>`);
  });

  it('have the same id when the process died after the server took one', async () => {
    await d.certificate('LAN_ENGINEER', await d.person('周九'), { until: '2026-05-20' });
    await remindAndPost();
    await queueIsEmpty();
    // What is left of a process that was killed before it could write down that the letter has gone.
    await api.sql('UPDATE digest_mail SET sent_at = NULL');
    const [mail] = await api.sql<{ id: string }>('SELECT id FROM digest_mail');
    await api.sql(`SELECT graphile_worker.add_job('inbox.mail', json_build_object('mailId', $1::text))`, [
      mail?.id,
    ]);
    await queueIsEmpty();
    const ids = await Promise.all(office.letters.map(async ({ raw }) => (await simpleParser(raw)).messageId));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('are not tried again when the server knows no such address', async () => {
    office.refuse(550);
    await d.certificate('LAN_ENGINEER', await d.person('吴十'), { until: '2026-05-20' });
    await remindAndPost();
    await queueIsEmpty();
    expect(office.tries()).toBe(1);
    expect(await mails()).toMatchObject([{ sent: false, refused: expect.stringContaining('550') }]);
    expect(api.logs.join('')).not.toContain('hr@house.example');
  });
});
