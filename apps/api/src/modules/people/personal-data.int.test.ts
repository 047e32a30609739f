import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startApi, type TestApi } from '../../../test/harness.js';
import { identityNumber } from '../../../test/identity-numbers.js';
import { staff } from '../../../test/staff.js';
import { retainPersonalData } from './people.jobs.js';

let api: TestApi;
let people: ReturnType<typeof staff>;
let hr: Client;
beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-06-15T02:00:00Z');
  people = staff(api);
  hr = await api.proven('hr');
});
afterAll(() => api.stop());

const REVEAL = `mutation ($personId: ID!, $reason: String!) {
  revealIdentityNumber(personId: $personId, reason: $reason) { number } }`;
const FIND = 'mutation ($number: String!) { personByIdentityNumber(number: $number) { id name } }';
const SET = `mutation ($personId: ID!, $number: String!, $version: Int!) {
  setIdentityNumber(personId: $personId, number: $number, version: $version) { id version } }`;
const WITHDRAW = `mutation ($id: ID!, $on: PlainDate!, $version: Int!) {
  withdrawConsent(id: $id, on: $on, version: $version) { consents { documentClass withdrawnOn } } }`;
const ERASE = `mutation ($personId: ID!, $reason: String!, $version: Int!) {
  erasePersonalData(personId: $personId, reason: $reason, version: $version) { files number } }`;
const LOG = `query ($filter: PersonalDataAccessFilter) { personalDataAccess(filter: $filter) {
  rows { what reason viewer role fileName person { name } } total { count } } }`;

const refusal = async (client: Client, document: string, variables: object) =>
  (await client.query(document, { ...variables })).errors?.[0]?.extensions;

async function versionOf(id: string): Promise<number> {
  const [row] = await api.sql<{ version: number }>('SELECT version FROM person WHERE id = $1', [id]);
  return row?.version ?? 0;
}

describe('an identity number', () => {
  it('is checked, kept only with consent, sealed for its row, and shown masked to few', async () => {
    const { id, version } = await people.person({ name: '钱密' });
    const number = identityNumber(11);
    expect(await refusal(hr, SET, { personId: id, number, version })).toMatchObject({
      fields: { number: { code: 'NO_CONSENT' } },
    });
    await people.consent(id, 'ID_CARD');
    const wrong = `${number.slice(0, 17)}${number.endsWith('0') ? '1' : '0'}`;
    const refused = await hr.query(SET, { personId: id, number: wrong, version });
    expect(refused.errors?.[0]?.extensions.fields).toMatchObject({ number: { code: 'CHECKSUM' } });
    expect(refused.text).not.toContain(wrong);
    const typed = ` ${number.slice(0, 6)} ${number.slice(6).toLowerCase()} `;
    await hr.data(SET, { personId: id, number: typed, version });
    expect(await refusal(hr, SET, { personId: id, number, version })).toMatchObject({ code: 'CONFLICT' });

    const masked = `${number.slice(0, 3)}***********${number.slice(14)}`;
    const shown = 'query ($personId: ID!) { personIdentity(personId: $personId) { masked } }';
    for (const [who, answer] of [
      ['admin', { masked }],
      ['hr', { masked }],
      ['dispatcher', null],
      ['engineer', null],
      ['viewer', null],
    ] as const) {
      expect(await api.as(who).data(shown, { personId: id }), who).toEqual({ personIdentity: answer });
    }
    const [row] = await api.sql<{ sealed: Buffer; masked: string }>(
      'SELECT sealed, masked FROM person_identity WHERE person_id = $1',
      [id],
    );
    expect(row?.masked).toBe(masked);
    expect(row?.sealed.includes(number)).toBe(false);
  });

  it('moved to another row does not open there', async () => {
    const [one, other] = [await people.personWithNumber(21), await people.personWithNumber(22)];
    await api.sql(
      `UPDATE person_identity a SET sealed = b.sealed FROM person_identity b
        WHERE a.person_id = $1 AND b.person_id = $2`,
      [one.id, other.id],
    );
    const answer = await hr.query(REVEAL, { personId: one.id, reason: '投标核对' });
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(answer.text).not.toContain(other.number);
    const log = await api.sql('SELECT FROM personal_data_access WHERE person_id = $1', [one.id]);
    expect(log).toHaveLength(0);
  });

  it('[48] is shown to nobody without a fresh proof, and each look is one line that the person can read', async () => {
    const { id: userId } = (
      await api.sql<{ id: string }>(`SELECT id FROM app_user WHERE username = 'engineer'`)
    )[0] ?? {
      id: '',
    };
    const { id: personId, number } = await people.personWithNumber(31, { userId });
    const stale = api.as('hr');
    for (let n = 0; n < 50; n += 1) {
      const who = n % 2 === 0 ? stale : api.as('admin');
      expect(await refusal(who, REVEAL, { personId, reason: `第 ${n} 次` })).toMatchObject({
        code: 'PROOF_NEEDED',
      });
    }
    expect(await api.sql('SELECT FROM personal_data_access WHERE person_id = $1', [personId])).toHaveLength(
      0,
    );
    for (const reason of ['', '   ', '长'.repeat(201), `核对 ${number}`]) {
      expect(await refusal(hr, REVEAL, { personId, reason })).toMatchObject({ code: 'BAD_INPUT' });
    }
    const answer = await hr.query(REVEAL, { personId, reason: '社保核对' });
    expect(answer.data).toEqual({ revealIdentityNumber: { number } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { personalDataAccess } = await api
      .as('engineer')
      .data<{ personalDataAccess: { rows: object[] } }>(LOG, {});
    expect(personalDataAccess.rows).toEqual([
      {
        what: 'ID_NUMBER',
        reason: '社保核对',
        viewer: '何人事',
        role: 'HR',
        fileName: null,
        person: { name: expect.any(String) },
      },
    ]);
    const others = await api.as('viewer').data<{ personalDataAccess: { rows: object[] } }>(LOG, {
      filter: { personId },
    });
    expect(others.personalDataAccess.rows).toEqual([]);
    const twice = await hr.query(
      `mutation { a: revealIdentityNumber(personId: "${personId}", reason: "一") { number }
        b: revealIdentityNumber(personId: "${personId}", reason: "二") { number } }`,
    );
    expect(twice.text).not.toContain(number);
  });

  it('finds its person whole, by those who may look, and leaves a line either way', async () => {
    const { id, number, name } = await people.personWithNumber(41);
    expect(await hr.data(FIND, { number })).toEqual({ personByIdentityNumber: { id, name } });
    expect(await hr.data(FIND, { number: identityNumber(999) })).toEqual({ personByIdentityNumber: null });
    expect(await refusal(hr, FIND, { number: number.slice(0, 17) })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await refusal(api.as('hr'), FIND, { number })).toMatchObject({ code: 'PROOF_NEEDED' });
    expect(await refusal(await api.proven('dispatcher'), FIND, { number })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const { personalDataAccess } = await hr.data<{ personalDataAccess: { rows: { what: string }[] } }>(LOG, {
      filter: { personId: id },
    });
    expect(personalDataAccess.rows.map(({ what }) => what)).toEqual(['ID_SEARCH']);
    const asked = await api.sql(`SELECT FROM audit_event WHERE action = 'person.findByIdentityNumber'`);
    expect(asked).toHaveLength(2);
  });

  it('is not read out by the dozen: the sixty-first look within an hour is refused', async () => {
    const { id: personId, number } = await people.personWithNumber(45);
    const admin = await api.proven('admin');
    const reason = '逐个查看';
    expect(await admin.data(REVEAL, { personId, reason })).toEqual({ revealIdentityNumber: { number } });
    await api.sql(
      `INSERT INTO personal_data_access (id, person_id, what, reason, viewer_id, viewer)
       SELECT gen_random_uuid(), person_id, what, reason, viewer_id, viewer
         FROM personal_data_access, generate_series(1, 59) WHERE person_id = $1`,
      [personId],
    );
    expect(await refusal(admin, REVEAL, { personId, reason })).toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await refusal(admin, FIND, { number })).toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await hr.data(REVEAL, { personId, reason })).toEqual({ revealIdentityNumber: { number } });
  });

  it('belongs to one person; who else has it is not said', async () => {
    const { number, name } = await people.personWithNumber(51);
    const other = await people.person({});
    await people.consent(other.id, 'ID_CARD');
    const answer = await hr.query(SET, { personId: other.id, number, version: other.version });
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject({ number: { code: 'TAKEN' } });
    expect(answer.text).not.toContain(name);
  });

  it('[22] the log of looks takes no edit and no deletion', async () => {
    for (const statement of [
      `UPDATE personal_data_access SET viewer = 'somebody else'`,
      'DELETE FROM personal_data_access',
      'TRUNCATE personal_data_access',
    ]) {
      await expect(api.sql(statement)).rejects.toThrow('append-only');
    }
  });
});

describe('what is kept of a person goes', () => {
  it('when the consent is withdrawn: number and scans of the class, not the paper that allowed them', async () => {
    const { id, number } = await people.personWithNumber(61);
    await people.consent(id, 'PERSON_PHOTO');
    const photo = await people.photo(id);
    const [consent] = await api.sql<{ id: string; version: number }>(
      `SELECT id, version FROM consent WHERE person_id = $1 AND document_class = 'ID_CARD'`,
      [id],
    );
    const paper = await people.file({ kind: 'CONSENT', id: consent?.id ?? '' }, 'ID_CARD');
    const at = { ...consent, on: '2026-06-15' };
    expect(await refusal(api.as('hr'), WITHDRAW, at)).toMatchObject({ code: 'PROOF_NEEDED' });
    expect(await refusal(hr, WITHDRAW, { ...at, on: '2026-06-16' })).toMatchObject({
      fields: { on: { code: 'FUTURE' } },
    });
    const { withdrawConsent } = await hr.data<{ withdrawConsent: { consents: object[] } }>(WITHDRAW, at);
    expect(withdrawConsent.consents).toContainEqual({ documentClass: 'ID_CARD', withdrawnOn: '2026-06-15' });
    expect(await refusal(hr, REVEAL, { personId: id, reason: '核对' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await people.storedFiles([photo, paper])).toEqual([photo, paper].sort());
    expect(await refusal(hr, WITHDRAW, at)).toMatchObject({ fields: { id: { code: 'WITHDRAWN' } } });
    expect(await refusal(hr, SET, { personId: id, number, version: await versionOf(id) })).toMatchObject({
      fields: { number: { code: 'NO_CONSENT' } },
    });
    await people.consent(id, 'ID_CARD');
    await hr.data(SET, { personId: id, number, version: await versionOf(id) });
  });

  it('when they ask for it after they have left: number, files and telephone; the name stays, and who looked', async () => {
    const { id: personId } = await people.personWithNumber(71, { phone: '139-5550-0071', note: '离异' });
    await people.consent(personId, 'PERSON_PHOTO');
    const photo = await people.photo(personId);
    await hr.data(REVEAL, { personId, reason: '入职核对' });
    const reason = '本人书面要求';
    const early = { personId, reason, version: await versionOf(personId) };
    expect(await refusal(hr, ERASE, early)).toMatchObject({ fields: { personId: { code: 'ACTIVE' } } });
    await people.leave(personId, '2026-06-01');
    const version = await versionOf(personId);
    expect(await refusal(api.as('hr'), ERASE, { personId, reason, version })).toMatchObject({
      code: 'PROOF_NEEDED',
    });
    expect(await hr.data(ERASE, { personId, reason, version })).toEqual({
      erasePersonalData: { files: 1, number: true },
    });
    expect(await people.storedFiles([photo])).toEqual([]);
    const [row] = await api.sql(
      `SELECT name <> '' AS named, phone, note, (SELECT count(*)::int FROM person_identity i WHERE i.person_id = p.id) AS numbers,
              (SELECT count(*)::int FROM personal_data_access a WHERE a.person_id = p.id) AS looks
         FROM person p WHERE id = $1`,
      [personId],
    );
    expect(row).toEqual({ named: true, phone: null, note: null, numbers: 0, looks: 1 });
  });

  it('when its time is over: the day after the last, not a day before', async () => {
    api.clock.set('2026-06-15T02:00:00Z');
    const { id: personId } = await people.personWithNumber(81);
    await people.consent(personId, 'PERSON_PHOTO');
    const photo = await people.photo(personId);
    await people.leave(personId, '2026-06-15');
    const [file] = await api.sql<{ until: string }>(
      'SELECT retain_until_on::text AS until FROM stored_file WHERE id = $1',
      [photo],
    );
    expect(file?.until).toBe('2026-06-15');
    const numbers = () => api.sql('SELECT FROM person_identity WHERE person_id = $1', [personId]);
    api.clock.set('2027-06-15T02:00:00Z');
    await runRetention();
    expect(await numbers()).toHaveLength(1);
    api.clock.set('2027-06-16T02:00:00Z');
    await runRetention();
    expect(await numbers()).toHaveLength(0);
    const events = await api.sql(
      `SELECT FROM audit_event WHERE entity_id = $1 AND action = 'person.retentionOver'`,
      [personId],
    );
    expect(events).toHaveLength(1);
    api.clock.set('2026-06-15T02:00:00Z');
  });

  it('and stays for whoever comes back', async () => {
    const { id } = await people.person({});
    await people.consent(id, 'PERSON_PHOTO');
    const photo = await people.photo(id);
    await people.leave(id, '2026-06-15');
    await hr.data('mutation ($id: ID!, $version: Int!) { returnPerson(id: $id, version: $version) { id } }', {
      id,
      version: await versionOf(id),
    });
    const [file] = await api.sql('SELECT retain_until_on AS until FROM stored_file WHERE id = $1', [photo]);
    expect(file).toEqual({ until: null });
  });

  const runRetention = () =>
    retainPersonalData({}, { inTransaction: api.inTransaction, log: api.app.http.log });
});

describe('a consent', () => {
  const GIVE = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) {
    consents { documentClass purpose givenOn withdrawnOn recordedBy } } }`;

  it('says what for, in the words of the class where none are given, once at a time', async () => {
    const { id: personId } = await people.person({});
    const input = { personId, documentClass: 'DIPLOMA', givenOn: '2026-06-01' };
    expect(await hr.data(GIVE, { input })).toEqual({
      giveConsent: {
        consents: [
          {
            documentClass: 'DIPLOMA',
            purpose: '投标文件中证明学历',
            givenOn: '2026-06-01',
            withdrawnOn: null,
            recordedBy: '何人事',
          },
        ],
      },
    });
    expect(await refusal(hr, GIVE, { input })).toMatchObject({
      fields: { documentClass: { code: 'GIVEN' } },
    });
    expect(await refusal(hr, GIVE, { input: { ...input, givenOn: '2026-06-16' } })).toMatchObject({
      fields: { givenOn: { code: 'FUTURE' } },
    });
    const seen = 'query ($id: ID!) { person(id: $id) { consents { purpose } } }';
    expect(await api.as('dispatcher').data(seen, { id: personId })).toEqual({ person: { consents: [] } });
  });
});
