import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import type { Message } from './message-words.js';

let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-03-01T01:00:00Z');
  for (const { username, id } of await api.sql<{ username: string; id: string }>(
    'SELECT username, id FROM app_user',
  )) {
    ids[username] = id;
  }
});
afterAll(() => api.stop());

const message = (person: string | null, dueOn: string, daysLeft = 30): Message => ({
  kind: person === null ? 'QUALIFICATION_REVIEW' : 'CERTIFICATE_EXPIRY',
  facts: { person, type: { zh: '安全防范员证', en: 'Security technician' }, dueOn, daysLeft },
  entity: person === null ? 'CompanyQualification' : 'Certificate',
  entityId: '01990000-0000-7000-8000-000000000001',
});
const tell = (who: Who, told: Message) => api.inTransaction((s) => s.inbox.tell([ids[who] ?? ''], told));

interface Page {
  readonly myInbox: {
    readonly rows: readonly {
      id: string;
      text: { zh: string; en: string };
      createdAt: string;
      readAt: string | null;
    }[];
    readonly total: { count: number };
  };
}
const inbox = async (who: Who, filter: object = {}) =>
  (
    await api
      .as(who)
      .data<Page>(
        'query ($filter: InboxMessageFilter) { myInbox(filter: $filter) { rows { id text { zh en } createdAt readAt } total { count } } }',
        { filter },
      )
  ).myInbox;
const unread = async (who: Who) =>
  (await api.as(who).data<{ unreadCount: number }>('{ unreadCount }')).unreadCount;

describe('the inbox', () => {
  it('tells in both languages, the latest first, and nobody what another is told', async () => {
    await tell('hr', message('张三', '2026-03-31'));
    api.clock.set('2026-03-02T01:00:00Z');
    await tell('hr', message(null, '2026-03-02', 0));
    await tell('engineer', message('王工', '2026-02-27', -3));
    expect((await inbox('hr')).rows.map(({ text }) => text)).toEqual([
      {
        zh: '公司资质「安全防范员证」应复审,最迟 2026-03-02,今天是最后一天。',
        en: "The company's Security technician has to be reviewed by 2026-03-02, today is the last day.",
      },
      {
        zh: '张三的「安全防范员证」将到期,有效期至 2026-03-31,还有 30 天。',
        en: '张三: Security technician is valid until 2026-03-31, 30 days left.',
      },
    ]);
    expect((await inbox('engineer')).rows.map(({ text }) => text.zh)).toEqual([
      '王工的「安全防范员证」已过期,有效期至 2026-02-27,已过 3 天。',
    ]);
    for (const who of ['admin', 'dispatcher', 'viewer'] as const) {
      expect([(await inbox(who)).total.count, await unread(who)]).toEqual([0, 0]);
    }
  });

  it('lets everybody mark their own as read, and leaves those of others alone', async () => {
    const { rows } = await inbox('hr');
    const mark = 'mutation ($ids: [ID!]!) { markRead(ids: $ids) }';
    const all = rows.map(({ id }) => id);
    await api.as('engineer').data(mark, { ids: all });
    expect(await unread('hr')).toBe(2);
    expect(await api.as('hr').data(mark, { ids: [all[0], 'nonsense'] })).toEqual({ markRead: 1 });
    expect((await inbox('hr', { unread: true })).rows.map(({ id }) => id)).toEqual([all[1]]);
    expect((await inbox('hr', { unread: false })).rows.map(({ id }) => id)).toEqual([all[0]]);
  });

  it('marks all as read up to what was seen: what came meanwhile stays', async () => {
    api.clock.set('2026-03-03T01:00:00Z');
    await tell('hr', message('李四', '2026-04-01'));
    const seen = (await inbox('hr')).rows[0]?.createdAt;
    api.clock.set('2026-03-03T01:00:01Z');
    await tell('hr', message('赵六', '2026-04-01'));
    const done = await api
      .as('hr')
      .data('mutation ($until: Instant!) { markAllRead(until: $until) }', { until: seen });
    expect(done).toEqual({ markAllRead: 1 });
    expect((await inbox('hr', { unread: true })).rows[0]?.text.zh).toContain('赵六');
  });

  it('forgets after four hundred days', async () => {
    const before = (await inbox('hr')).total.count;
    api.clock.set('2027-04-06T01:00:00Z');
    expect(await api.inTransaction((s) => s.inbox.tidy())).toBe(1);
    expect((await inbox('hr')).total.count).toBe(before - 1);
  });
});
