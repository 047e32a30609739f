import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, qualification, sendFile } from '../../../test/files.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { identityNumber } from '../../../test/identity-numbers.js';
import { testKeys } from '../../../test/keys.js';
import { staff } from '../../../test/staff.js';
import { constraints } from '../../app.js';
import { readConfig } from '../../config.js';
import { systemTransactions } from '../../contexts.js';
import { makeDataSource } from '../../database.js';
import { createMailer } from '../../platform/mail/index.js';
import { StartupProblem } from '../../platform/startup-problem.js';
import { openVault, parseKeys, sealedAt } from '../../platform/vault/index.js';
import { openSafekeeping } from '../../safekeeping.js';
import { openFile } from '../files/sealed-file.js';
import { rotateKeys } from './key-rotation.jobs.js';

const newKey = `2027:${randomBytes(32).toString('base64')}`;

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const vaultWith = (keys: string) => openVault({ keys, indexKey: testKeys.JIANNUO_INDEX_KEY }, '/nowhere');

describe('a new key', () => {
  it('seals everything anew: afterwards the old one can go', async () => {
    const s = staff(api);
    const number = identityNumber(1);
    const { id: personId } = await s.person();
    await api
      .as('hr')
      .data(
        'mutation ($id: ID!) { giveConsent(input: { personId: $id, documentClass: ID_CARD, givenOn: "2026-01-01" }) { id } }',
        { id: personId },
      );
    await api.inTransaction((services) => services.identityNumbers.set(personId, number));
    const target = await qualification(api);
    const ids: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      const { id } = await sendFile(api.as('hr'), target, await jpeg(50 + at, 40));
      ids.push(id ?? '');
    }
    const before = await api.sql<{ sealed: Buffer }>('SELECT sealed FROM person_identity');

    const vault = vaultWith(`${newKey},${testKeys.JIANNUO_KEYS}`);
    const { storage, scanner } = api.keeping;
    const dataSource = makeDataSource(api.databaseUrl, 2, () => undefined);
    await dataSource.initialize();
    const { clock } = api;
    await rotateKeys(undefined, {
      inTransaction: systemTransactions({ dataSource, clock, constraints, vault, storage, scanner }, 60_000),
      vault,
      storage,
      scanner,
      clock,
      log: api.app.http.log,
      mailer: createMailer(readConfig({})),
    });
    await dataSource.destroy();

    const alone = vaultWith(newKey);
    const [row] = await api.sql<{ sealed: Buffer }>('SELECT sealed FROM person_identity');
    expect(row?.sealed.equals(before[0]?.sealed ?? Buffer.of())).toBe(false);
    const place = sealedAt('person_identity', 'sealed', personId);
    expect(alone.open(row?.sealed ?? Buffer.of(), place).toString()).toBe(number);
    const files = await api.sql<{ id: string; storageKey: string; thumbnailKey: string; keyId: string }>(
      'SELECT id, storage_key AS "storageKey", thumbnail_key AS "thumbnailKey", key_id AS "keyId" FROM stored_file',
    );
    expect(files.map(({ keyId }) => keyId)).toEqual(ids.map(() => '2027'));
    for (const file of files) {
      expect((await openFile({ vault: alone, storage }, file)).length).toBeGreaterThan(0);
      expect((await openFile({ vault: alone, storage }, file, 'thumbnail')).length).toBeGreaterThan(0);
    }
  });

  it('that is not one of this database is refused at the start, in words and without being told', async () => {
    const dataSource = makeDataSource(api.databaseUrl, 1, () => undefined);
    await dataSource.initialize();
    const start = (env: Record<string, string>) =>
      openSafekeeping({ ...readConfig({ ...testKeys, ...env }), home: api.home }, dataSource);
    const wrong: Record<string, string>[] = [
      { JIANNUO_KEYS: newKey },
      { JIANNUO_INDEX_KEY: randomBytes(32).toString('base64') },
    ];
    for (const env of wrong) {
      const refusal = await start(env).then(
        () => null,
        (error: unknown) => error,
      );
      expect(refusal).toBeInstanceOf(StartupProblem);
      expect(String(refusal)).not.toContain(Object.values(env)[0]?.slice(5));
    }
    // First beside the old one, then alone.
    await start({ JIANNUO_KEYS: `${newKey},${testKeys.JIANNUO_KEYS}` });
    const alone = await start({ JIANNUO_KEYS: newKey });
    expect(alone.vault.keyId).toBe(parseKeys(newKey)?.[0].id);
    await dataSource.destroy();
  });
});
