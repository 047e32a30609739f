import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import type { Client } from '../../../test/client.js';
import { agree, jpeg, qualification, type Sent, sendFile, storedKeys } from '../../../test/files.js';
import { startApi, type TestApi, type Who } from '../../../test/harness.js';
import { saved } from '../../../test/hostile-files.js';

let api: TestApi;
let s: ReturnType<typeof certificateScene>;
beforeAll(async () => {
  api = await startApi();
  s = certificateScene(api);
});
afterAll(() => api.stop());

type Name = 'company' | 'photo' | 'scan' | 'insurance' | 'consent';

/** One file of each kind of record, all of them about the engineer's own person but the first. */
async function oneOfEach(): Promise<Record<Name, string>> {
  const { id: personId } = await s.person();
  await s.account(personId, 'engineer');
  const consentId = await agree(api, personId, 'CERTIFICATE');
  for (const each of ['PERSON_PHOTO', 'SOCIAL_INSURANCE']) await agree(api, personId, each);
  const { id: certificateId } = await s.certificate(personId, 'SECURITY_TECHNICIAN');
  await api
    .as('hr')
    .data('mutation ($id: ID!) { recordInsuranceMonths(personId: $id, months: ["2026-05"]) { id } }', {
      id: personId,
    });
  const [month] = await api.sql<{ id: string }>('SELECT id FROM insurance_month WHERE person_id = $1', [
    personId,
  ]);
  const sent = async (owner: string, id = '') => {
    const { id: fileId, problem } = await sendFile(api.as('hr'), { owner, id }, await jpeg());
    expect(problem).toBeNull();
    return fileId ?? '';
  };
  const company = await qualification(api);
  return {
    company: await sent(company.owner, company.id),
    photo: await sent('PERSON_PHOTO', personId),
    scan: await sent('CERTIFICATE', certificateId),
    insurance: await sent('INSURANCE_PROOF', month?.id),
    consent: await sent('CONSENT', consentId),
  };
}

const sensitive = ['scan', 'insurance', 'consent'];
const readers: Readonly<Record<string, readonly Who[]>> = {
  company: ['admin', 'hr', 'dispatcher'],
  photo: ['admin', 'hr', 'dispatcher', 'engineer'],
  scan: ['admin', 'hr', 'engineer'],
  insurance: ['admin', 'hr', 'engineer'],
  consent: ['admin', 'hr', 'engineer'],
};
const everyone: readonly Who[] = ['admin', 'hr', 'dispatcher', 'engineer', 'viewer'];
const roads = (id: string) => [`/files/${id}`, `/files/${id}?inline`, `/files/${id}/thumbnail`];

const status = async (client: Client, path: string, init: RequestInit = {}) => {
  const response = await client.fetch(path, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe('[36] a file', () => {
  let ids: Record<Name, string>;
  beforeAll(async () => {
    ids = await oneOfEach();
  });

  it('is handed to those its record shows it to, at that moment, and to nobody else on any road', async () => {
    const missing = await status(api.as('hr'), '/files/01900000-0000-7000-8000-000000000000');
    for (const who of everyone) {
      const [plain, proven] = [api.as(who), await api.proven(who)];
      for (const [name, id] of Object.entries(ids)) {
        const may = readers[name]?.includes(who) ?? false;
        for (const road of roads(id)) {
          const at = `${who} ${road.replace(id, name)}`;
          const before = await status(plain, road);
          const after = await status(proven, road);
          if (!may) {
            expect([before.status, after.status], at).toEqual([404, 404]);
            expect([before.text, after.text], at).toEqual([missing.text, missing.text]);
            continue;
          }
          expect([before.status, after.status], at).toEqual([sensitive.includes(name) ? 403 : 200, 200]);
          if (before.status === 403) expect(before.text).toContain('PROOF_NEEDED');
          expect(after.headers.get('cache-control')).toBe('no-store');
          expect(after.headers.get('x-content-type-options')).toBe('nosniff');
          expect(after.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
        }
      }
    }
  });

  it('is not handed out without a session, by one that has ended, or one that was used up', async () => {
    const left = await api.proven('admin');
    const copied = { cookie: `sid=${left.token}` };
    await left.data('mutation { logout }');
    const old = await api.proven('hr');
    await api.sql(
      `UPDATE session SET created_at = now() - interval '13 hours' WHERE created_at > now() - interval '1 minute'
      AND token_hash = $1`,
      [
        createHash('sha256')
          .update(old.token ?? '')
          .digest(),
      ],
    );
    for (const id of Object.values(ids)) {
      for (const road of roads(id)) {
        expect((await status(api.as(null), road)).status).toBe(401);
        expect((await status(api.as(null), road, { headers: copied })).status).toBe(401);
        expect((await status(old, road)).status).toBe(401);
        expect(
          (await status(api.as(null), `${road}${road.includes('?') ? '&' : '?'}sid=${left.token}`)).status,
        ).toBe(401);
      }
    }
  });

  it('of a person leaves a line in their log for every look, and none for a look refused', async () => {
    const { scan } = ids;
    const hr = await api.proven('hr');
    const allLooks = () =>
      api.sql('SELECT viewer, document_class FROM personal_data_access WHERE file_id = $1 ORDER BY at', [
        scan,
      ]);
    const before = (await allLooks()).length;
    const looks = async () => (await allLooks()).slice(before);
    await status(api.as('hr'), `/files/${scan}`);
    await status(await api.proven('dispatcher'), `/files/${scan}`);
    expect(await looks()).toEqual([]);
    for (let at = 0; at < 3; at += 1) await status(hr, `/files/${scan}?inline`);
    expect(await looks()).toEqual(Array(3).fill({ viewer: '何人事', document_class: 'CERTIFICATE' }));
  });

  it('is told to a page by the same right, without a key to the storage', async () => {
    const { scan } = ids;
    const [{ owner_id: ownerId } = { owner_id: '' }] = await api.sql<{ owner_id: string }>(
      'SELECT owner_id FROM stored_file WHERE id = $1',
      [scan],
    );
    const document = `query ($id: ID!) { files(owner: CERTIFICATE, ownerId: $id) {
      id name documentClass contentType bytes width height pages thumbnail uploadedBy uploadedAt } }`;
    const { files: told } = await api.as('hr').data<{ files: object[] }>(document, { id: ownerId });
    expect(told).toEqual([
      expect.objectContaining({ id: scan, name: 'scan.jpg', width: 60, height: 40, thumbnail: true }),
    ]);
    const none = await api.as('dispatcher').query(document, { id: ownerId });
    const missing = await api.as('hr').query(document, { id: scan });
    expect(none.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(none.text).toBe(missing.text);
  });
});

describe('[37] a refused upload', () => {
  it('changes nothing: a hundred of them, and the file before is the same', async () => {
    const target = await qualification(api);
    const { id } = await sendFile(
      api.as('hr'),
      target,
      await saved(async (pdf) => pdf.addPage()),
      '执照.pdf',
    );
    const digest = async () => {
      const response = await api.as('hr').fetch(`/files/${id}`);
      return createHash('sha256')
        .update(Buffer.from(await response.arrayBuffer()))
        .digest('hex');
    };
    const [before, keys] = [await digest(), await storedKeys(api)];
    const content = await jpeg();
    const tries: (() => Promise<Sent>)[] = [
      () => sendFile(api.as('dispatcher'), target, content),
      () => sendFile(api.as('engineer'), target, content),
      () => sendFile(api.as(null), target, content),
      () => sendFile(api.as('hr'), { ...target, class: 'ID_CARD' }, content),
      () => sendFile(api.as('hr'), { ...target, class: 'x' }, content),
      () => sendFile(api.as('hr'), { ...target, owner: 'NOBODY' }, content),
      () => sendFile(api.as('hr'), { ...target, id: id ?? '' }, content),
      () => sendFile(api.as('hr'), { ...target, id: "' OR 1=1 --" }, content),
      () => sendFile(api.as('hr'), target, Buffer.from('<html>')),
      () => sendFile(api.as('hr'), target, Buffer.alloc(0)),
    ];
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(tries.map((attempt) => attempt()));
      expect(answers.map(({ status: code }) => code)).toEqual([
        403, 403, 401, 400, 400, 404, 404, 404, 400, 400,
      ]);
    }
    expect(await digest()).toBe(before);
    expect(await storedKeys(api)).toEqual(keys);
  });

  it('of somebody who lost the right while they were sending leaves nothing', async () => {
    const target = await qualification(api);
    const keys = await storedKeys(api);
    const body = Buffer.concat([
      Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'),
      await jpeg(),
      Buffer.from('\r\n--x--\r\n'),
    ]);
    const answer = await new Promise<number>((resolve, reject) => {
      const upload = request(`${api.url}/files?${new URLSearchParams(target)}`, {
        method: 'POST',
        headers: {
          cookie: `sid=${api.as('hr').token}`,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': body.length,
        },
      });
      upload.on('response', (response) => resolve(response.statusCode ?? 0)).on('error', reject);
      upload.write(body.subarray(0, 200));
      setTimeout(async () => {
        await api.sql(`UPDATE app_user SET role = 'VIEWER' WHERE username = 'hr'`);
        upload.end(body.subarray(200));
      }, 300);
    });
    await api.sql(`UPDATE app_user SET role = 'HR' WHERE username = 'hr'`);
    expect(answer).toBe(403);
    expect(await storedKeys(api)).toEqual(keys);
    expect(await api.sql('SELECT FROM stored_file WHERE owner_id = $1', [target.id])).toEqual([]);
  });

  it('is one without consent, until the person has agreed', async () => {
    const { id: personId } = await s.person();
    const { id } = await s.certificate(personId, 'SECURITY_TECHNICIAN');
    const target = { owner: 'CERTIFICATE', id };
    const refused = await sendFile(api.as('hr'), target, await jpeg());
    expect(refused.problem?.fields).toMatchObject({ file: { code: 'NO_CONSENT' } });
    await agree(api, personId, 'CERTIFICATE');
    expect((await sendFile(api.as('hr'), target, await jpeg())).status).toBe(201);
  });
});

describe('a file that is removed', () => {
  it('is gone at once for everybody, and its bytes with it; who may not add may not remove', async () => {
    const target = await qualification(api);
    const { id } = await sendFile(api.as('hr'), target, await jpeg());
    const keys = await storedKeys(api);
    expect((await status(api.as('dispatcher'), `/files/${id}`, { method: 'DELETE' })).status).toBe(403);
    expect((await status(api.as('viewer'), `/files/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await status(api.as('dispatcher'), `/files/${id}`)).status).toBe(200);
    expect((await status(api.as('hr'), `/files/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await status(api.as('hr'), `/files/${id}`)).status).toBe(404);
    await expect.poll(() => storedKeys(api), { timeout: 10_000 }).toHaveLength(keys.length - 2);
  });

  it('is named in the trail by its record, never by its name', async () => {
    const target = await qualification(api);
    const { id } = await sendFile(api.as('hr'), target, await jpeg(), '张三身份证.jpg');
    await api.as('hr').fetch(`/files/${id}`, { method: 'DELETE' });
    const trail = await api.sql<{ action: string; line: string }>(
      `SELECT action, row_to_json(e)::text AS line FROM audit_event e WHERE entity_id = $1 ORDER BY at`,
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['file.add', 'file.remove']);
    for (const { line } of trail) {
      expect(line).toContain(target.id);
      expect(line).not.toContain('张三');
    }
  });
});
