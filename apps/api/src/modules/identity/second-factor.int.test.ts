import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../test/accounts.js';
import type { Client } from '../../../test/client.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';

const LOGIN = `mutation($username: String!, $password: String!, $code: String) {
  login(username: $username, password: $password, code: $code) { username permissions mustSetUpSecondFactor } }`;
const BEGIN = 'mutation { beginSecondFactor { secret address } }';
const CONFIRM = 'mutation($code: String!) { confirmSecondFactor(code: $code) }';
const ACCOUNT = `{ myAccount { secondFactorRequired secondFactorSince recoveryCodesLeft
  sessions { id isThis signedInAt seenAt ip browser } } }`;
const REQUIRE =
  'mutation($roles: [Role!]) { changeSettings(input: { secondFactorRequired: $roles }) { secondFactorRequired } }';
const ME = '{ me { username permissions hasSecondFactor mustSetUpSecondFactor } }';

let api: TestApi;
let now = Date.parse('2026-11-23T08:00:00Z');
beforeAll(async () => {
  api = await startApi();
  later(0);
});
afterAll(() => api.stop());
beforeEach(() => api.sql('DELETE FROM login_attempt'));

/** So many seconds on. */
function later(seconds: number): void {
  now += seconds * 1000;
  api.clock.set(new Date(now).toISOString());
}
const codeOf = (secret: string, secondsFromNow = 0) =>
  generateSync({ secret, epoch: Math.floor(now / 1000) + secondsFromNow });
const login = async (username: string, code?: string, password = PASSWORD) => {
  const client = api.as(null);
  return { client, answer: await client.query(LOGIN, { username, password, code }) };
};
const errorOf = (answer: Awaited<ReturnType<Client['query']>>) => answer.errors?.[0]?.extensions.code;
const idOf = async (username: string) =>
  (await api.sql<{ id: string }>('SELECT id FROM app_user WHERE username = $1', [username]))[0]?.id ?? '';

/** Sets one up and answers what the owner wrote down. */
async function setUp(who: Who) {
  const client = await api.proven(who);
  const { beginSecondFactor } = await client.data<{ beginSecondFactor: { secret: string } }>(BEGIN);
  const { secret } = beginSecondFactor;
  const { confirmSecondFactor } = await client.data<{ confirmSecondFactor: string[] }>(CONFIRM, {
    code: codeOf(secret),
  });
  later(30);
  return { client, secret, recoveryCodes: confirmSecondFactor };
}

describe('a second factor', () => {
  it('is set up by a proof, a secret and a code of it, and from then on signing in takes a code', async () => {
    expect(errorOf(await api.as('engineer').query(BEGIN))).toBe('PROOF_NEEDED');
    const elsewhere = api.as('engineer');
    const client = await api.proven('engineer');
    const { beginSecondFactor } = await client.data<{
      beginSecondFactor: { secret: string; address: string };
    }>(BEGIN);
    const { secret, address } = beginSecondFactor;
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(address).toMatch(/^otpauth:\/\/totp\/.*engineer\?secret=/);
    expect(errorOf((await login('engineer')).answer)).toBeUndefined();
    const wrong = await client.query(CONFIRM, { code: '000000' });
    expect(wrong.errors?.[0]?.extensions.fields).toMatchObject({ code: { code: 'WRONG' } });
    const { confirmSecondFactor } = await client.data<{ confirmSecondFactor: string[] }>(CONFIRM, {
      code: codeOf(secret),
    });
    expect(new Set(confirmSecondFactor).size).toBe(10);
    for (const code of confirmSecondFactor) expect(code).toMatch(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/);
    // This browser stays in, with another session; every other one is out.
    expect((await client.data(ME)).me).toMatchObject({ hasSecondFactor: true });
    expect((await elsewhere.data(ME)).me).toBeNull();
    expect(errorOf((await login('engineer')).answer)).toBe('SECOND_FACTOR_NEEDED');
    expect(errorOf((await login('engineer', '')).answer)).toBe('SECOND_FACTOR_NEEDED');
    later(30);
    const { client: inside, answer } = await login('engineer', codeOf(secret));
    expect(answer.errors).toBeUndefined();
    expect((await inside.data(ME)).me).toMatchObject({ username: 'engineer' });
  });

  it('is no secret in the database, the log and the audit trail', async () => {
    const { secret, recoveryCodes } = await setUp('dispatcher');
    const [{ dump } = { dump: '' }] = await api.sql<{ dump: string }>(
      `SELECT string_agg(line, '') AS dump FROM (
        SELECT encode(secret, 'escape') || encode(secret, 'hex') AS line FROM second_factor WHERE secret IS NOT NULL
        UNION ALL SELECT r::text FROM recovery_code r UNION ALL SELECT a::text FROM audit_event a
        UNION ALL SELECT s::text FROM second_factor s) all_of_it`,
    );
    expect(dump.length).toBeGreaterThan(2_000);
    for (const canary of [
      secret,
      ...recoveryCodes,
      ...recoveryCodes.map((code) => code.replaceAll('-', '')),
    ]) {
      for (const text of [dump, api.logs.join('\n')]) {
        expect(text).not.toContain(canary);
        expect(text).not.toContain(Buffer.from(canary).toString('hex'));
      }
    }
    const trail = await api.sql<{ action: string }>(`SELECT action FROM audit_event WHERE entity_id = $1`, [
      await idOf('dispatcher'),
    ]);
    expect(trail.map(({ action }) => action)).toContain('user.setUpSecondFactor');
  });

  it('takes a code once, half a minute early or late, and none beyond that', async () => {
    const { secret } = await setUp('viewer');
    later(300);
    const early = codeOf(secret, 30);
    for (const seconds of [-60, 60, 3_600]) {
      expect(errorOf((await login('viewer', codeOf(secret, seconds))).answer)).toBe('UNAUTHENTICATED');
    }
    await api.sql('DELETE FROM login_attempt');
    expect((await login('viewer', codeOf(secret, -30))).answer.errors).toBeUndefined();
    expect((await login('viewer', early)).answer.errors).toBeUndefined();
    // Used, and so is every one before it.
    for (const code of [early, codeOf(secret), codeOf(secret, -30)]) {
      expect(errorOf((await login('viewer', code)).answer)).toBe('UNAUTHENTICATED');
    }
    later(60);
    const code = codeOf(secret);
    await api.sql('DELETE FROM login_attempt');
    const racing = await Promise.all(Array.from({ length: 4 }, () => login('viewer', code)));
    expect(racing.filter(({ answer }) => !answer.errors)).toHaveLength(1);
  });

  it('says the same to a wrong password and a wrong code, so that guessing the password gains nothing', async () => {
    const wrongCode = await login('viewer', '123456');
    const wrongPassword = await login('viewer', '123456', 'not the password');
    const nobody = await login('nobody.at.all', '123456');
    expect(errorOf(wrongCode.answer)).toBe('UNAUTHENTICATED');
    expect(wrongPassword.answer.text).toBe(wrongCode.answer.text);
    expect(nobody.answer.text).toBe(wrongCode.answer.text);
  });

  it('[43] withstands guessing: ten codes an hour for an account, from however many addresses', async () => {
    const verified: (string | undefined)[] = [];
    for (let guess = 0; guess < 40; guess += 1) {
      // As from another address each time: what is left is the count of codes.
      await api.sql(`DELETE FROM login_attempt WHERE key NOT LIKE 'code:%'`);
      verified.push(errorOf((await login('viewer', String(100_000 + guess))).answer));
    }
    expect(verified.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(10);
    expect(verified.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(30);
    // Who lacks the password cannot keep the owner out: their guesses do not count as codes.
    await api.sql('DELETE FROM login_attempt');
    await login('viewer', '123456', 'wrong');
    const counted = await api.sql(`SELECT FROM login_attempt WHERE key LIKE 'code:%'`);
    expect(counted).toHaveLength(0);
  });
});

describe('recovery codes', () => {
  it('stand in for the phone, each once, however they are typed', async () => {
    const { recoveryCodes, secret } = await setUp('viewer');
    const [first = '', second = ''] = recoveryCodes;
    const { client, answer } = await login('viewer', first.toUpperCase().replaceAll('-', ' '));
    expect(answer.errors).toBeUndefined();
    expect((await client.data(ACCOUNT)).myAccount).toMatchObject({ recoveryCodesLeft: 9 });
    expect(errorOf((await login('viewer', first)).answer)).toBe('UNAUTHENTICATED');
    const fresh = async () => {
      await client.data('mutation($c: String) { proveIdentity(code: $c) { until } }', { c: codeOf(secret) });
      return client.data<{ renewRecoveryCodes: string[] }>('mutation { renewRecoveryCodes }');
    };
    expect(errorOf(await client.query('mutation { renewRecoveryCodes }'))).toBe('PROOF_NEEDED');
    const { renewRecoveryCodes } = await fresh();
    expect(renewRecoveryCodes).toHaveLength(10);
    expect(errorOf((await login('viewer', second)).answer)).toBe('UNAUTHENTICATED');
    await api.sql('DELETE FROM login_attempt');
    expect((await login('viewer', renewRecoveryCodes[3])).answer.errors).toBeUndefined();
  });
});

describe('a role that requires a second factor', () => {
  it('lets its people set one up and do nothing else, from the next request on', async () => {
    const admin = await api.proven('admin');
    expect(errorOf(await api.as('admin').query(REQUIRE, { roles: ['HR'] }))).toBe('PROOF_NEEDED');
    const hr = api.as('hr');
    const CUSTOMERS = '{ customers(limit: 1) { rows { id } } }';
    expect((await hr.query(CUSTOMERS)).errors).toBeUndefined();
    expect(await admin.data(REQUIRE, { roles: ['HR'] })).toEqual({
      changeSettings: { secondFactorRequired: ['HR'] },
    });
    expect(errorOf(await hr.query(CUSTOMERS))).toBe('FORBIDDEN');
    const { client, answer } = await login('hr');
    expect(answer.data?.login).toMatchObject({ permissions: [], mustSetUpSecondFactor: true });
    expect(errorOf(await client.query(CUSTOMERS))).toBe('FORBIDDEN');
    // The password was given this moment: setting up asks for no other proof.
    const { beginSecondFactor } = await client.data<{ beginSecondFactor: { secret: string } }>(BEGIN);
    await client.data(CONFIRM, { code: codeOf(beginSecondFactor.secret) });
    later(30);
    expect((await client.query(CUSTOMERS)).errors).toBeUndefined();
    expect((await client.data(ACCOUNT)).myAccount).toMatchObject({ secondFactorRequired: true });
    // … and it cannot be taken away again, but by an administrator, for a lost phone.
    await client.data('mutation($p: String) { proveIdentity(password: $p) { until } }', { p: PASSWORD });
    expect(errorOf(await client.query('mutation { removeSecondFactor }'))).toBe('FORBIDDEN');
    const RESET = 'mutation($id: ID!) { resetSecondFactor(userId: $id) }';
    const id = await idOf('hr');
    expect(errorOf(await api.as('admin').query(RESET, { id }))).toBe('PROOF_NEEDED');
    expect(await admin.data(RESET, { id })).toEqual({ resetSecondFactor: true });
    expect(errorOf(await admin.query(RESET, { id }))).toBe('NOT_FOUND');
    expect((await client.data(ME)).me).toBeNull();
    expect((await login('hr')).answer.data?.login).toMatchObject({ mustSetUpSecondFactor: true });
    await admin.data(REQUIRE, { roles: [] });
  });
});
