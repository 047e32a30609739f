import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startApi, type TestApi, type Who } from '../../../test/harness.js';
import { identityNumber } from '../../../test/identity-numbers.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

interface Person {
  id: string;
  version: number;
}

const create = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id version } }`;
const update = `mutation ($id: ID!, $input: UpdatePersonInput!) { updatePerson(id: $id, input: $input) {
  id number name languages regions skills hourlyClass phone note version } }`;
const list = `query ($filter: PersonFilter, $sort: [PersonSort!]) {
  people(filter: $filter, sort: $sort) { rows { name } total { count } } }`;

let made = 0;
async function aPerson(name: string, more: object = {}): Promise<Person> {
  made += 1;
  const input = { number: `T-${made}`, name, ...more };
  return (await api.as('hr').data<{ createPerson: Person }>(create, { input })).createPerson;
}

async function names(filter: object, who: Who = 'dispatcher', sort: object[] = []): Promise<string[]> {
  const { people } = await api.as(who).data<{ people: { rows: { name: string }[] } }>(list, { filter, sort });
  return people.rows.map((row) => row.name);
}

async function userIdOf(who: Who): Promise<string> {
  const [user] = await api.sql<{ id: string }>('SELECT id FROM app_user WHERE username = $1', [who]);
  return user?.id ?? '';
}

const refusalOf = async (client: Client, document: string, variables: object) =>
  (await client.query(document, { ...variables })).errors?.[0]?.extensions;

describe('people', () => {
  it('are found by number, name, department and post, by pinyin, and by what they can do and where', async () => {
    await aPerson('张小满', {
      number: 'JN-1001',
      department: '工程部',
      post: '安防工程师',
      regions: ['霁州', '云岭', '霁州'],
      skills: ['视频监控', '门禁'],
      hourlyClass: 'SENIOR',
    });
    for (const search of ['jn-1001', '小满', 'zxm', 'zhangxiao', '工程部', 'afgcs', '张 安防']) {
      expect(await names({ search }), search).toEqual(['张小满']);
    }
    expect(await names({ region: ['云岭', '没有'] })).toEqual(['张小满']);
    expect(await names({ skill: ['门禁'], department: ['工程部'], hourlyClass: ['SENIOR'] })).toEqual([
      '张小满',
    ]);
    expect(await names({ skill: ['门禁'], state: ['LEFT'] })).toEqual([]);
    const { peopleWords } = await api
      .as('dispatcher')
      .data<{ peopleWords: object }>('{ peopleWords { departments posts regions skills languages } }');
    expect(peopleWords).toEqual({
      departments: ['工程部'],
      posts: ['安防工程师'],
      regions: ['霁州', '云岭'],
      skills: ['门禁', '视频监控'],
      languages: [],
    });
  });

  it('sort by pinyin', async () => {
    await aPerson('周一', { department: '排序部' });
    await aPerson('阿古', { department: '排序部' });
    expect(await names({ department: ['排序部'] }, 'hr', [{ field: 'NAME' }])).toEqual(['阿古', '周一']);
  });

  it('are changed by HR, refused when stale, and free of what nobody may read there', async () => {
    const { id, version } = await aPerson('李改', { phone: '139-5550-0001', skills: ['焊接'] });
    const input = { version, name: '李更', skills: null, note: '夜班' };
    const changed = await api.as('hr').data<{ updatePerson: object }>(update, { id, input });
    expect(changed.updatePerson).toMatchObject({
      name: '李更',
      skills: [],
      phone: '139-5550-0001',
      note: '夜班',
      version: version + 1,
    });
    expect(await refusalOf(api.as('hr'), update, { id, input: { version, name: '旧' } })).toMatchObject({
      code: 'CONFLICT',
      current: { name: '李更' },
    });
    const [event] = await api.sql<{ changes: object }>(
      `SELECT changes FROM audit_event WHERE entity_id = $1 AND action = 'person.update'`,
      [id],
    );
    expect(event?.changes).toEqual({
      name: { before: '李改', after: '李更' },
      skills: { before: ['焊接'], after: [] },
      note: {},
    });
    const seen = await api
      .as('dispatcher')
      .query(`query ($id: ID!) { person(id: $id) { name phone note } }`, { id });
    expect(seen.errors?.[0]).toMatchObject({ path: ['person', 'note'], extensions: { code: 'FORBIDDEN' } });
    expect(seen.text).not.toContain('夜班');
    expect(await names({ search: '5550' }, 'hr')).toEqual([]);
  });

  it('have a number of their own and an account of their own', async () => {
    const userId = await userIdOf('viewer');
    await aPerson('唯一', { number: 'U-1', userId });
    expect(await refusalOf(api.as('hr'), create, { input: { number: 'U-1', name: '二' } })).toMatchObject({
      fields: { number: { code: 'TAKEN' } },
    });
    const again = { input: { number: 'U-2', name: '三', userId } };
    expect(await refusalOf(api.as('hr'), create, again)).toMatchObject({
      fields: { userId: { code: 'TAKEN' } },
    });
    const { freeAccounts } = await api
      .as('hr')
      .data<{ freeAccounts: { username: string }[] }>('{ freeAccounts { username displayName } }');
    expect(freeAccounts.map(({ username }) => username)).not.toContain('viewer');
    expect(freeAccounts.map(({ username }) => username)).toContain('engineer');
  });

  it('gather every field problem at once, and keep identity numbers out of fields that everybody sees', async () => {
    const number = identityNumber(7);
    const typed = `${number.slice(0, 6)} ${number.slice(6, 14)}-${number.slice(14)}`;
    const input = {
      number,
      name: ' ',
      note: `身份证 ${typed}`,
      skills: ['x'.repeat(51)],
      phone: '1'.repeat(31),
    };
    const refused = await api.as('hr').query(create, { input });
    expect(refused.errors?.[0]?.extensions.fields).toMatchObject({
      number: { code: 'IDENTITY_NUMBER' },
      name: { code: 'REQUIRED' },
      note: { code: 'IDENTITY_NUMBER' },
      skills: { code: 'TOO_LONG' },
      phone: { code: 'TOO_LONG' },
    });
    expect(refused.text).not.toContain(number);
    await aPerson('长数字', { note: '设备 123456789012345678 号' });
  });

  it('leave, on a day that was, and come back', async () => {
    api.clock.set('2026-06-15T02:00:00Z');
    const { id, version } = await aPerson('王走', { joinedOn: '2020-03-01' });
    const leave = `mutation ($id: ID!, $on: PlainDate!, $version: Int!) {
      leavePerson(id: $id, on: $on, version: $version) { state leftOn version } }`;
    const hr = api.as('hr');
    expect(await refusalOf(hr, leave, { id, on: '2026-06-16', version })).toMatchObject({
      fields: { on: { code: 'FUTURE' } },
    });
    expect(await refusalOf(hr, leave, { id, on: '2020-02-29', version })).toMatchObject({
      fields: { on: { code: 'BEFORE_JOINED' } },
    });
    const { leavePerson } = await hr.data<{ leavePerson: Person }>(leave, { id, on: '2026-06-15', version });
    expect(leavePerson).toMatchObject({ state: 'LEFT', leftOn: '2026-06-15', version: version + 1 });
    const back = `mutation ($id: ID!, $version: Int!) { returnPerson(id: $id, version: $version) { state leftOn } }`;
    expect(await hr.data(back, { id, version: version + 1 })).toEqual({
      returnPerson: { state: 'ACTIVE', leftOn: null },
    });
    expect(await refusalOf(hr, back, { id, version: version + 2 })).toMatchObject({
      fields: { id: { code: 'ACTIVE' } },
    });
  });

  it('see themselves, whatever their role, and nobody else', async () => {
    const mine = '{ myPerson { name phone consents { purpose } } }';
    expect(await api.as('engineer').data(mine)).toEqual({ myPerson: null });
    const { id } = await aPerson('王工本人', { phone: '139-5550-0002', userId: await userIdOf('engineer') });
    expect(await api.as('engineer').data(mine)).toEqual({
      myPerson: { name: '王工本人', phone: '139-5550-0002', consents: [] },
    });
    const asked = await api.as('engineer').query(`query ($id: ID!) { person(id: $id) { name } }`, { id });
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
