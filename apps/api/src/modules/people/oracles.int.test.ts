import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startApi, type TestApi } from '../../../test/harness.js';
import { type Planted, plant } from '../../../test/planted/plant.js';
import { staff } from '../../../test/staff.js';

/** Answers that differ by what is hidden tell it, a character at a time. */
describe('nothing can be asked that depends on what is hidden', () => {
  let api: TestApi;
  let planted: Planted;
  let admin: Client;
  beforeAll(async () => {
    api = await startApi();
    api.clock.set('2026-06-15T02:00:00Z');
    planted = await plant(api, 201, 'engineer');
    admin = api.as('admin');
  }, 60_000);
  afterAll(() => api.stop());

  /** Ways to look for a text; each answers how much was found. */
  const channels: Readonly<Record<string, (guess: string) => Promise<unknown>>> = {
    'people, search': (search) => found('people', 'PersonFilter', { search }),
    'people, department': (word) => found('people', 'PersonFilter', { department: [word] }),
    'people, skill': (word) => found('people', 'PersonFilter', { skill: [word] }),
    'certificates, search': (search) => found('certificates', 'CertificateFilter', { search }),
    'trail, by name': (actor) => found('auditEvents', 'AuditEventFilter', { actor }),
    'trail, by id': (entityId) => found('auditEvents', 'AuditEventFilter', { entityId }),
    'search of everything': async (text) =>
      (await admin.query('query ($text: String!) { search(text: $text) { id } }', { text })).data,
    'free accounts': async (search) =>
      (await admin.query('query ($search: String) { freeAccounts(search: $search) { id } }', { search }))
        .data,
    'wall, search': async (search) =>
      (
        await admin.query('query ($filter: WallFilter!) { certificateWall(filter: $filter) { id } }', {
          filter: { search },
        })
      ).data,
    'export, search': async (search) => {
      const answer = await admin.fetch(
        `/exports/people.csv?columns=number&filter=${encodeURIComponent(JSON.stringify({ search }))}`,
      );
      return [answer.status, await answer.text()];
    },
  };

  async function found(list: string, type: string, filter: object): Promise<unknown> {
    const document = `query ($filter: ${type}) { ${list}(filter: $filter) { rows { id } total { count } } }`;
    const answer = await admin.query(document, { filter });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }

  it('[17] forty guesses by each of ten roads learn not one character', async () => {
    const { number } = planted;
    const hidden = [...number].slice(3, 14);
    const right: string[] = [];
    for (let length = 4; length <= 18; length += 1) right.push(number.slice(0, length));
    for (let at = 1; at <= 5; at += 1) right.push(hidden.slice(at, at + 6).join(''));
    expect(right).toHaveLength(20);
    const learned: string[] = [];
    for (const [name, askFor] of Object.entries(channels)) {
      for (const guess of right) {
        // The same guess with its last character wrong: whoever sees a difference has learned that character.
        const wrong = `${guess.slice(0, -1)}${guess.endsWith('7') ? '8' : '7'}`;
        if (JSON.stringify(await askFor(guess)) !== JSON.stringify(await askFor(wrong))) learned.push(name);
      }
    }
    expect(learned).toEqual([]);
  }, 60_000);

  it('[17] there is no name by which to filter or to sort by it', async () => {
    const names = [
      'identityNumber',
      'identity_number',
      'IDENTITY_NUMBER',
      'masked',
      'MASKED',
      'sealed',
      'numberIndex',
    ];
    const tries = names.flatMap((name) => [
      `{ people(sort: [{ field: ${name} }]) { rows { id } } }`,
      `{ people(filter: { ${name}: "1" }) { rows { id } } }`,
      `{ people { rows { ${name} } } }`,
      `{ person(id: "${planted.personId}") { ${name} } }`,
      `{ myPerson { ${name} } }`,
      `{ personalDataAccess(filter: { ${name}: "1" }) { rows { id } } }`,
    ]);
    for (const document of tries) {
      const answer = await admin.query(document);
      expect(answer.status, document).toBe(400);
    }
    for (const name of names) {
      const sort = encodeURIComponent(JSON.stringify([{ field: name }]));
      expect((await admin.fetch(`/exports/people.csv?sort=${sort}`)).status).toBe(400);
    }
  });

  it('[17] no order of a list follows the numbers', async () => {
    const people = staff(api);
    const [low, high] = [await people.personWithNumber(210), await people.personWithNumber(211)];
    const fields = ['NUMBER', 'NAME', 'DEPARTMENT', 'POST'];
    const orders = async () => {
      const seen: string[] = [];
      for (const field of fields) {
        for (const direction of ['ASC', 'DESC']) {
          const { people: page } = await admin.data<{ people: { rows: { id: string }[] } }>(
            `query ($ids: [ID!]!) { people(filter: { ids: $ids }, sort: [{ field: ${field}, direction: ${direction} }]) { rows { id } } }`,
            { ids: [low.id, high.id] },
          );
          seen.push(page.rows.map(({ id }) => id).join());
        }
      }
      return seen;
    };
    const before = await orders();
    await api.sql(
      `UPDATE person_identity SET masked = CASE person_id WHEN $1 THEN '999***********9999' ELSE '100***********0000' END
        WHERE person_id IN ($1, $2)`,
      [low.id, high.id],
    );
    expect(await orders()).toEqual(before);
  });

  it('[14] two engineers reach nothing of a thousand others, and cannot tell who of them exists', async () => {
    const ids = (
      await api.sql<{ id: string }>(
        `INSERT INTO person (id, number, name, languages, regions, skills, state, search_text, created_at, updated_at, version)
         SELECT gen_random_uuid(), 'F-' || n, '外人' || n, '{}', '{}', '{}', 'ACTIVE', 'x', now(), now(), 1
           FROM generate_series(1, 1000) n RETURNING id`,
      )
    ).map(({ id }) => id);
    await api.sql(
      `INSERT INTO person_identity SELECT id, '\\x00', decode(md5(id::text), 'hex'), '110***********1234', now()
         FROM person WHERE number LIKE 'F-%'`,
    );
    const second = await secondEngineer();
    const calls = [
      'personIdentity(personId: $) { masked }',
      'personalDataAccess(filter: { personId: $ }) { rows { id } }',
      'trainees(filter: { personId: $ }) { rows { id } }',
    ];
    const places = Array.from({ length: 14 }, (_, n) => `i${n}`);
    let reached = 0;
    let tried = 0;
    for (const client of [api.as('engineer'), second]) {
      for (const call of calls) {
        const fields = places.map((place) => `${place}: ${call.replace('$', `$${place}`)}`);
        const document = `query (${places.map((place) => `$${place}: ID!`).join(', ')}) { ${fields.join(' ')} }`;
        for (let from = 0; from < ids.length; from += places.length) {
          const given = Object.fromEntries(places.map((place, n) => [place, ids[from + n] ?? ids[0]]));
          const answer = await client.query(document, given);
          expect(answer.errors).toBeUndefined();
          for (const value of Object.values(answer.data ?? {})) {
            const rows = (value as { rows?: unknown[] } | null)?.rows;
            tried += 1;
            if (rows ? rows.length > 0 : value !== null) reached += 1;
          }
        }
      }
      for (const id of ids.slice(0, 50)) {
        for (const owner of ['PERSON_PHOTO', 'CERTIFICATE', 'CONSENT', 'INSURANCE_PROOF']) {
          const answer = await client.query(`{ files(owner: ${owner}, ownerId: "${id}") { id } }`);
          if (answer.data) reached += 1;
        }
      }
    }
    expect(reached).toBe(0);
    expect(tried).toBeGreaterThanOrEqual(6_000);
  }, 60_000);

  it('[14] what is hidden and what is not there answer alike, and as fast', async () => {
    const client = await secondEngineer();
    const none = '0190a0a0-0000-7000-8000-000000000000';
    const [fileId] = planted.fileIds;
    const pairs: [(id: string) => Promise<string>, string][] = [
      [
        async (id) => (await client.query(`{ personIdentity(personId: "${id}") { masked } }`)).text,
        planted.personId,
      ],
      [
        async (id) => (await client.query(`{ files(owner: CERTIFICATE, ownerId: "${id}") { id } }`)).text,
        planted.certificateId,
      ],
      [async (id) => (await client.fetch(`/files/${id}`)).text(), fileId ?? ''],
      [async (id) => (await client.fetch(`/files/${id}`, { method: 'DELETE' })).text(), fileId ?? ''],
    ];
    for (const [askFor, hidden] of pairs) {
      const times: Record<'hidden' | 'none', number[]> = { hidden: [], none: [] };
      for (let round = 0; round < 60; round += 1) {
        const bodies: string[] = [];
        for (const [kind, id] of [
          ['hidden', hidden],
          ['none', none],
        ] as const) {
          const start = performance.now();
          bodies.push(await askFor(id));
          times[kind].push(performance.now() - start);
        }
        expect(bodies[0]).toBe(bodies[1]);
      }
      expect(Math.abs(median(times.hidden) - median(times.none))).toBeLessThan(5);
    }
  }, 60_000);

  async function secondEngineer(): Promise<Client> {
    const [user] = await api.sql<{ id: string }>(
      `INSERT INTO app_user (id, username, display_name, role, locale, active, must_change_password, created_at, updated_at, version)
       VALUES (gen_random_uuid(), 'engineer' || floor(random() * 1e9)::int, '另一位工程师', 'ENGINEER', 'ZH_CN', true, false, now(), now(), 1)
       RETURNING id`,
    );
    return api.asUser(user?.id ?? '');
  }
});

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
