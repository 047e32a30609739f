import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startApi, type TestApi, type Who } from '../../../test/harness.js';
import { identityNumber } from '../../../test/identity-numbers.js';
import { importClient } from '../../../test/import-client.js';
import { dump, Lookout, needlesOf, type Planted, plant } from '../../../test/planted/plant.js';
import { question } from '../../../test/planted/questions.js';
import { rootFields } from '../../platform/access/index.js';
import { exportTables } from '../exports/export-columns.js';

/** Known values are planted, everything that can be asked is asked by everybody, and all that came out is searched. */
describe('planted values', () => {
  let api: TestApi;
  let one: Planted;
  let own: Planted;
  let lookout: Lookout;
  /** Finds what may be seen: that answers had something in them. */
  let names: Lookout;
  const everybody: readonly (Who | null)[] = ['admin', 'hr', 'dispatcher', 'engineer', 'viewer', null];

  beforeAll(async () => {
    api = await startApi();
    api.clock.set('2026-06-15T02:00:00Z');
    one = await plant(api, 101);
    own = await plant(api, 102, 'engineer');
    const [imported, refused] = [identityNumber(103), identityNumber(104)];
    lookout = new Lookout([...one.needles, ...own.needles, ...needlesOf(imported), ...needlesOf(refused)]);
    names = new Lookout([{ what: 'the name', text: one.name }]);
    await importSheet(imported, refused);
  }, 60_000);
  afterAll(() => api.stop());

  /** One number where it belongs, and one where it does not. */
  const importSheet = async (right: string, misplaced: string) => {
    const client = importClient(api);
    const sheet = [
      '工号,姓名,部门,身份证号,身份证同意日期',
      `I-1,导入一,工程部,${right},2026-01-05`,
      `I-2,导入二,${misplaced},,`,
    ].join('\n');
    const job = await client.tried(sheet, { kind: 'PEOPLE', as: 'hr', name: `${right}.csv` });
    expect(job).toMatchObject({ newCount: 1, refusedCount: 1 });
    importId = job.id;
    expect(await client.applied(job, { skipRefused: true })).toMatchObject({ status: 'APPLIED' });
  };
  let importId = '';

  const idOf = (argument: string, field: string): string => {
    if (/onsent/.test(field) && argument === 'id') return one.consentId;
    if (/ertificate/.test(field) && argument === 'id') return one.certificateId;
    if (/mport/.test(field) && /^(id|jobId)$/.test(argument)) return importId;
    if (argument === 'ownerId' || argument === 'certificateId') return one.certificateId;
    if (/[pP]erson|^ids?$/.test(argument)) return one.personId;
    return '0190a0a0-0000-7000-8000-000000000000';
  };

  /** Asks as much as the limits allow, four at a time; answers how many questions that took. */
  const ask = async (client: Client, operation: 'query' | 'mutation', text: string, who: Who | null) => {
    const waiting = rootFields(api.app.schema).filter(
      ({ type, field }) => type.toLowerCase() === operation && !excluded.has(field.name),
    );
    let asked = 0;
    const askNext = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { field } = next;
        for (let depth = depths.get(field.name) ?? 3; depth >= 0; depth -= 1) {
          const answer = await client.query(question(operation, field, depth, { id: idOf, text }));
          asked += 1;
          lookout.look(answer.text, `${field.name} as ${who}`);
          names.look(answer.text, `${field.name} as ${who}`);
          const tooMuch = answer.errors?.some(({ extensions }) => extensions.code === 'LIMIT_EXCEEDED');
          if (!tooMuch) break;
          depths.set(field.name, depth - 1);
        }
      }
    };
    await Promise.all([askNext(), askNext(), askNext(), askNext()]);
    return asked;
  };
  const depths = new Map<string, number>();
  /** These end the sessions the others need. */
  const excluded = new Set(['logout', 'login', 'endOtherSessions', 'changePassword']);

  it('[16] every question of every role answers without them', async () => {
    let asked = 0;
    for (const who of everybody) asked += await ask(api.as(who), 'query', '', who);
    for (const who of ['hr', 'engineer'] as const) asked += await ask(api.as(who), 'query', one.number, who);
    expect(lookout.leaks).toEqual([]);
    expect(asked).toBeGreaterThan((everybody.length + 2) * 70);
    expect(names.leaks.length).toBeGreaterThan(10);
    const seen = await api
      .as('engineer')
      .data<{ personIdentity: { masked: string } }>(
        'query ($id: ID!) { personIdentity(personId: $id) { masked } }',
        { id: own.personId },
      );
    expect(seen.personIdentity.masked).toBe(`${own.number.slice(0, 3)}***********${own.number.slice(14)}`);
  }, 120_000);

  it('[16] every change of every role answers without them, refused or done, stale or doubled', async () => {
    let asked = 0;
    for (const who of everybody) asked += await ask(api.as(who), 'mutation', 'x', who);
    for (const who of ['admin', 'hr', 'dispatcher'] as const) {
      const client = api.as(who);
      for (const [name, input] of withNumber(one)) {
        const answer = await client.query(name, input);
        lookout.look(answer.text, `a change with the number as ${who}`);
        asked += 1;
      }
    }
    expect(lookout.leaks).toEqual([]);
    expect(asked).toBeGreaterThan(everybody.length * 130);
  }, 120_000);

  it('[10] no fault of a request brings one back, in its answer or in the log', async () => {
    const { number } = one;
    const client = api.as('hr');
    const documents = [
      `{ person(id: ${number}) { id } }`,
      `{ person(id: "${number}") { id name } }`,
      `{ x${number} }`,
      `{ person(id: "a") { x${number} } }`,
      `{ people(limit: ${number}) { rows { id } } }`,
      `{ people(after: "${number}") { rows { id } } }`,
      `{ people(sort: [{ field: X${number} }]) { rows { id } } }`,
      `{ people(filter: { x${number}: "" }) { rows { id } } }`,
      `{ people(filter: { ids: ["${number}"] }) { rows { id } } }`,
      `{ search(text: "${number}" limit: ${number}) { id } }`,
      `query X${number} { search(text: "${number}") { id } `,
      `"${number}"`,
      `{ ...F${number} }`,
      `{ people @x${number} { rows { id } } }`,
      `mutation { leavePerson(id: "${one.personId}", on: "${number}", version: 1) { id } }`,
      `mutation { setIdentityNumber(personId: "${number}", number: ${number}, version: 1) { id } }`,
    ];
    const variables = [
      { id: number },
      { id: Number(number.slice(0, 17)) },
      { id: [number] },
      { id: { [number]: number } },
      { [`x${number}`]: number },
      { id: `${number}\u0000` },
    ];
    let faults = 0;
    for (let round = 0; round < 4; round += 1) {
      for (const document of documents) {
        lookout.look((await client.query(document)).text, document.replace(number, 'N'));
        faults += 1;
      }
      for (const given of variables) {
        const { text } = await client.query('query ($id: ID!) { person(id: $id) { name } }', given);
        lookout.look(text, 'a variable');
        faults += 1;
      }
      for (const path of [
        `/files/${number}`,
        `/files/${number}/thumbnail`,
        `/files?owner=${number}&id=${number}`,
        `/exports/${number}.csv`,
        `/exports/people.csv?filter={"x":"${number}"}`,
        `/exports/people.csv?filter={"search":"${number}"}`,
        `/exports/people.csv?columns=${number}`,
        `/exports/people.csv?sort=[{"field":"${number}"}]`,
        `/${number}`,
        `/graphql?query={me{id}}&x=${number}`,
      ]) {
        const init = path.startsWith('/files?') ? { method: 'POST', body: number } : {};
        lookout.look(await (await client.fetch(path, init)).text(), path.replace(number, 'N'));
        faults += 1;
      }
      for (const body of [`{"query":"${number}`, `${number}`, `[${number}]`, `{"query":${number}}`]) {
        const headers = {
          'content-type': 'application/json',
          'x-request-id': number,
          cookie: `sid=${number}`,
        };
        lookout.look(
          await (await client.fetch('/graphql', { method: 'POST', headers, body })).text(),
          'a body',
        );
        faults += 1;
      }
    }
    expect(lookout.leaks).toEqual([]);
    expect(faults).toBe(144);
  }, 60_000);

  it('[36] a scan is handed to nobody without a fresh proof, and to nobody else with one', async () => {
    for (const who of everybody) {
      for (const id of [...one.fileIds.slice(0, 1), ...own.fileIds.slice(0, 1)]) {
        for (const path of [`/files/${id}`, `/files/${id}?inline`, `/files/${id}/thumbnail`]) {
          const answer = await api.as(who).fetch(path);
          expect(answer.status, `${who} ${path}`).toBeGreaterThanOrEqual(400);
          lookout.look(Buffer.from(await answer.arrayBuffer()).toString('latin1'), `${path} as ${who}`);
        }
      }
    }
    for (const who of ['dispatcher', 'engineer', 'viewer'] as const) {
      const answer = await (await api.proven(who)).fetch(`/files/${one.fileIds[0]}`);
      expect(answer.status, who).toBe(404);
    }
    expect(lookout.leaks).toEqual([]);
  });

  it('[21] what goes out as a file has the columns a role may see, none of them personal', async () => {
    const personal = /phone|note|identity|sealed|masked|number_?index|user|电话|备注|身份证/i;
    let files = 0;
    for (const who of everybody) {
      const report = await api.as(who).fetch(`/imports/${importId}/report.csv`);
      lookout.look(await report.text(), `the report of an import as ${who}`);
      for (const list of Object.keys(exportTables)) {
        for (const query of ['', `?filter=${encodeURIComponent(JSON.stringify({ search: one.number }))}`]) {
          const answer = await api.as(who).fetch(`/exports/${list}.csv${query}`);
          const text = await answer.text();
          lookout.look(text, `${list}.csv as ${who}`);
          files += 1;
          if (list !== 'people' || query !== '') continue;
          expect(answer.status, `${who}`).toBe(may[who ?? 'nobody'] ? 200 : who === null ? 401 : 403);
          if (answer.status !== 200) continue;
          expect(text.split('\r\n')[0]).not.toMatch(personal);
          expect(text).not.toContain(one.phone);
          expect(text).not.toContain('植入的备注');
        }
      }
      for (const column of [
        'phone',
        'note',
        'identityNumber',
        'personIdentity.masked',
        'user.username',
        'consents',
      ]) {
        const answer = await api.as(who).fetch(`/exports/people.csv?columns=number,${column}`);
        expect(answer.status, `${who} ${column}`).toBeGreaterThanOrEqual(400);
      }
    }
    expect(lookout.leaks).toEqual([]);
    expect(files).toBeGreaterThan(everybody.length * 20);
  }, 60_000);

  const may: Readonly<Record<string, boolean>> = { admin: true, hr: true, dispatcher: true };

  it('[22] after all that, neither the database nor the disk nor the log nor the trail holds them', async () => {
    const hr = await api.proven('hr');
    const reveal = await hr.query(
      'mutation ($id: ID!) { revealIdentityNumber(personId: $id, reason: "投标核对") { number } }',
      { id: one.personId },
    );
    expect(reveal.text).toContain(one.number);
    await hr.query('mutation ($n: String!) { personByIdentityNumber(number: $n) { id } }', { n: one.number });
    const scan = await hr.fetch(`/files/${one.fileIds[0]}`);
    expect(scan.status).toBe(200);

    const written = await dump(api);
    expect(written).toContain('person.setIdentityNumber');
    lookout.look(written, 'the database');
    lookout.look(api.logs.join('\n'), 'the log');
    const trail = await api.sql<{ line: string }>(`SELECT e::text AS line FROM audit_event e`);
    expect(trail.length).toBeGreaterThan(100);
    for (const { line } of trail) {
      lookout.look(line, 'the trail');
      if (line.includes(one.phone) || line.includes('植入的备注')) lookout.leaks.push(`a trail with ${line}`);
    }
    const folder = join(api.home, 'files');
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      lookout.look(file.name, 'the name of a file');
      lookout.look((await readFile(join(file.parentPath, file.name))).toString('latin1'), 'a stored file');
    }
    expect(lookout.leaks).toEqual([]);
    for (const line of api.logs) expect(line).not.toContain(one.phone);
  }, 60_000);

  it('the lookout sees what is there: a value in the open is found', () => {
    const seeing = new Lookout(needlesOf(one.number));
    for (const form of [
      one.number,
      Buffer.from(one.number).toString('hex'),
      Buffer.from(one.number).toString('base64'),
    ]) {
      seeing.look(`before ${form} after`, 'a test');
    }
    expect(new Set(seeing.leaks.map((leak) => leak.split(':')[0])).size).toBe(3);
  });
});

/** The number, typed where it does not belong. */
function withNumber({
  number,
  personId,
  certificateId,
  consentId,
}: Planted): [string, Record<string, unknown>][] {
  const fields = ['number', 'name', 'department', 'post', 'phone', 'note'];
  const create =
    'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id number name phone } }';
  const update = `mutation ($id: ID!, $input: UpdatePersonInput!) { updatePerson(id: $id, input: $input) { name phone } }`;
  return [
    ...fields.map((field, n): [string, Record<string, unknown>] => [
      create,
      { input: { number: `W-${n}`, name: '误填', [field]: `${number}` } },
    ]),
    ...['skills', 'regions', 'languages'].map((field): [string, Record<string, unknown>] => [
      create,
      { input: { number: 'W', name: '误填', [field]: [number] } },
    ]),
    ...fields.map((field): [string, Record<string, unknown>] => [
      update,
      { id: personId, input: { version: 1, [field]: number } },
    ]),
    [
      'mutation ($id: ID!, $n: String!) { setIdentityNumber(personId: $id, number: $n, version: 1) { id } }',
      { id: personId, n: number },
    ],
    [
      'mutation ($id: ID!, $n: String!) { revealIdentityNumber(personId: $id, reason: $n) { number } }',
      { id: personId, n: number },
    ],
    ['mutation ($n: String!) { personByIdentityNumber(number: $n) { id name } }', { n: number }],
    [
      'mutation ($id: ID!, $n: String!) { erasePersonalData(personId: $id, reason: $n, version: 1) { files } }',
      { id: personId, n: number },
    ],
    [
      'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { id } }',
      { input: { personId, documentClass: 'DIPLOMA', purpose: number, givenOn: '2026-06-01' } },
    ],
    [
      'mutation ($id: ID!, $on: PlainDate!) { withdrawConsent(id: $id, on: $on, version: 1) { id } }',
      { id: consentId, on: number },
    ],
    [
      'mutation ($id: ID!, $input: UpdateCertificateInput!) { updateCertificate(id: $id, input: $input) { number note } }',
      { id: certificateId, input: { version: 1, number, note: number } },
    ],
  ];
}
