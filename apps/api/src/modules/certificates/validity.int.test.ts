import {
  addDays,
  type CertificateFacts,
  certificateOutcome,
  certificateStates,
  certificateTones,
  toneOf,
} from '@jiannuo/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificateScene } from '../../../test/certificate-scene.js';
import { startApi, type TestApi } from '../../../test/harness.js';
import { Random } from '../demo/random.js';

const TODAY = '2026-06-15';
const random = new Random(41);

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  api.clock.set(`${TODAY}T02:00:00Z`);
  await randomCertificates(300);
}, 60_000);
afterAll(() => api.stop());

/** Days around today, and the very days on which something changes. */
const days = [TODAY, ...Array.from({ length: 12 }, () => addDays(TODAY, random.whole(-900, 900)))];

describe('what SQL says of certificates is what the rules say', () => {
  it.each(days)('of each of them on %s', async (on) => {
    const rows = await everything(on);
    expect(rows).toHaveLength(600);
    for (const { facts, ...said } of rows) {
      const { state, untilOn, daysLeft } = certificateOutcome(facts, on);
      expect(said, JSON.stringify(facts)).toEqual({
        state,
        untilOn,
        daysLeft,
        tone: toneOf(state, daysLeft),
      });
    }
  });

  it('on the day before, of and after each of their own dates', async () => {
    const rows = await everything(TODAY);
    const own = new Set(
      Array.from({ length: 12 }, () => random.pick(rows))
        .flatMap(({ facts }) => [facts.issuedOn, facts.validUntilOn, facts.nextReviewOn, facts.revokedOn])
        .filter((day) => day !== null)
        .flatMap((day) => [-1, 0, 1].map((by) => addDays(day, by))),
    );
    for (const on of own) {
      for (const { facts, state } of await everything(on))
        expect(state).toBe(certificateOutcome(facts, on).state);
    }
  });

  it('in every filter of a state or a tone', async () => {
    const list = `query ($filter: CertificateFilter) { certificates(filter: $filter, limit: 1) { total { count } } }`;
    const count = async (filter: object) =>
      (await api.as('hr').data<{ certificates: { total: { count: number } } }>(list, { filter })).certificates
        .total.count;
    for (const on of days.slice(0, 3)) {
      const people = (await everything(on)).slice(0, 300);
      for (const state of certificateStates) {
        expect(await count({ state: [state], on })).toBe(people.filter((row) => row.state === state).length);
      }
      for (const tone of certificateTones) {
        expect(await count({ tone: [tone], on })).toBe(people.filter((row) => row.tone === tone).length);
      }
    }
    const people = (await everything(TODAY)).slice(0, 300);
    expect(await count({ endingBefore: TODAY })).toBe(
      people.filter(({ untilOn }) => untilOn !== null && untilOn < TODAY).length,
    );
  });

  it('in the counts of the dashboard', async () => {
    const good = await latest();
    const within = (most: number) =>
      good.filter(({ state, daysLeft }) => state === 'VALID' && daysLeft !== null && daysLeft <= most).length;
    const inState = (state: string) => good.filter((row) => row.state === state).length;
    const { certificateCounts } = await api
      .as('dispatcher')
      .data<{ certificateCounts: object }>(
        `{ certificateCounts { endingIn7 endingIn30 endingIn90 expired reviewDue unproved valid nextOn } }`,
      );
    const ends = good.filter(({ state }) => state === 'VALID').map(({ untilOn }) => untilOn ?? '9999');
    expect(certificateCounts).toEqual({
      endingIn7: within(7),
      endingIn30: within(30),
      endingIn90: within(90),
      expired: inState('EXPIRED'),
      reviewDue: inState('REVIEW_DUE'),
      unproved: inState('UNPROVED'),
      valid: inState('VALID'),
      nextOn: ends.sort()[0],
    });
  });

  it('in the calendar of expiries, what was renewed or revoked left out', async () => {
    const [from, until] = [addDays(TODAY, -60), addDays(TODAY, 365)];
    const { expiries } = await api
      .as('dispatcher')
      .data<{ expiries: { certificateId: string; subject: string; on: string }[] }>(
        `query ($from: PlainDate!, $until: PlainDate!) { expiries(from: $from, until: $until) {
        certificateId subject on typeName personName } }`,
        { from, until },
      );
    const expected = (await latest()).flatMap(({ id, facts }) =>
      (['EXPIRY', 'REVIEW'] as const).flatMap((subject) => {
        const on = subject === 'EXPIRY' ? facts.validUntilOn : facts.nextReviewOn;
        const told =
          on !== null && on >= from && on <= until && (facts.revokedOn === null || facts.revokedOn > on);
        return told ? [`${on} ${subject} ${id}`] : [];
      }),
    );
    expect(expected.length).toBeGreaterThan(20);
    expect(
      expiries.map(({ certificateId, subject, on }) => `${on} ${subject} ${certificateId}`).sort(),
    ).toEqual(expected.sort());
    expect(expiries.map(({ on }) => on)).toEqual(expiries.map(({ on }) => on).sort());
    for (const span of [
      { from, until: addDays(from, -1) },
      { from, until: addDays(from, 365 * 6) },
    ]) {
      const answer = await api
        .as('hr')
        .query(
          `query ($from: PlainDate!, $until: PlainDate!) { expiries(from: $from, until: $until) { on } }`,
          span,
        );
      expect(answer.errors?.[0]?.extensions.fields).toMatchObject({ until: { code: 'RANGE' } });
    }
  });
});

interface Said {
  readonly state: string;
  readonly untilOn: string | null;
  readonly daysLeft: number | null;
  readonly tone: string;
}

/** Those of people first, then the company's: what SQL says, and the facts the rules take. */
async function everything(on: string): Promise<(Said & { facts: CertificateFacts })[]> {
  const wanted = `rows { issuedOn validUntilOn nextReviewOn revokedOn scanCount type { proofRequired }
    state(on: $on) untilOn daysLeft(on: $on) tone(on: $on) } nextCursor`;
  const answers: (Said & { facts: CertificateFacts })[] = [];
  for (const root of ['certificates', 'companyQualifications']) {
    const document = `query ($on: PlainDate!, $after: String) { list: ${root}(limit: 100, after: $after) { ${wanted} } }`;
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const { list }: { list: Page } = await api.as('hr').data<{ list: Page }>(document, { on, after });
      after = list.nextCursor;
      for (const { state, untilOn, daysLeft, tone, scanCount, type, ...dates } of list.rows) {
        const facts = { ...dates, proofRequired: type.proofRequired, proved: scanCount > 0 };
        answers.push({ state, untilOn, daysLeft, tone, facts });
      }
    }
  }
  return answers;
}

interface Page {
  readonly nextCursor: string | null;
  readonly rows: (Said & {
    readonly issuedOn: string;
    readonly validUntilOn: string | null;
    readonly nextReviewOn: string | null;
    readonly revokedOn: string | null;
    readonly scanCount: number;
    readonly type: { readonly proofRequired: boolean };
  })[];
}

/** The latest certificates of people who work here, and the company's, as the rules see them today. */
async function latest() {
  const rows = await api.sql<CertificateFacts & { id: string }>(
    `SELECT c.id, c.issued_on::text AS "issuedOn", c.valid_until_on::text AS "validUntilOn",
       c.next_review_on::text AS "nextReviewOn", c.revoked_on::text AS "revokedOn", t.proof_required AS "proofRequired",
       EXISTS (SELECT FROM stored_file f WHERE f.owner_id = c.id) AS proved
     FROM certificate c JOIN certificate_type t ON t.id = c.type_id LEFT JOIN person p ON p.id = c.person_id
     WHERE coalesce(p.state, 'ACTIVE') = 'ACTIVE' AND c.id NOT IN (SELECT renews_id FROM certificate WHERE renews_id IS NOT NULL)`,
  );
  return rows.map(({ id, ...facts }) => ({ id, facts, ...certificateOutcome(facts, TODAY) }));
}

/** As many of people and as many of the company, with every order of dates the table allows. */
async function randomCertificates(count: number): Promise<void> {
  const s = certificateScene(api);
  await api.sql(`UPDATE certificate_type SET proof_required = code NOT IN ('DIPLOMA', 'BUSINESS_LICENCE')`);
  const people = [await s.person(), await s.person(), await s.person()];
  const [gone] = people;
  await api.sql(`UPDATE person SET state = 'LEFT', left_on = $2 WHERE id = $1`, [gone?.id, TODAY]);
  for (const scope of ['PERSON', 'COMPANY']) {
    const types = await api.sql<{ id: string }>('SELECT id FROM certificate_type WHERE scope = $1', [scope]);
    const dates = Array.from({ length: count }, () => {
      const issuedOn = addDays(TODAY, random.whole(-1_000, 300));
      const later = (chance: number) =>
        random.chance(chance) ? addDays(issuedOn, random.whole(0, 1_200)) : null;
      return [issuedOn, later(0.8), later(0.5), later(0.2)];
    });
    await api.sql(
      `INSERT INTO certificate (id, person_id, type_id, issued_on, valid_until_on, next_review_on, revoked_on,
         revoked_reason, renews_id, created_at, updated_at, version)
       SELECT gen_random_uuid(), CASE WHEN $1 = 'PERSON' THEN ($2::uuid[])[1 + n % 3] END, ($3::uuid[])[1 + n % $4],
         issued, (d->>1)::date, (d->>2)::date, (d->>3)::date, CASE WHEN d->>3 IS NOT NULL THEN 'x' END, NULL, now(), now(), 1
       FROM (SELECT (e.d->>0)::date AS issued, e.d, e.n::int AS n FROM jsonb_array_elements($5::jsonb) WITH ORDINALITY AS e(d, n)) e`,
      [scope, people.map(({ id }) => id), types.map(({ id }) => id), types.length, JSON.stringify(dates)],
    );
  }
  await api.sql(
    `INSERT INTO stored_file (id, storage_key, key_id, owner_kind, owner_id, document_class, name, content_type, bytes,
       digest, uploaded_by, uploaded_at)
     SELECT gen_random_uuid(), replace(gen_random_uuid()::text, '-', ''), 'test',
       CASE WHEN person_id IS NULL THEN 'COMPANY_QUALIFICATION' ELSE 'CERTIFICATE' END, id, 'CERTIFICATE', 'scan.jpg',
       'image/jpeg', 1, '\\x00', 'test', now() FROM certificate WHERE abs(hashtext(id::text)) % 4 > 0`,
  );
  await api.sql(
    `WITH pairs AS (SELECT id, lead(id) OVER (PARTITION BY person_id, type_id ORDER BY issued_on, id) AS next FROM certificate)
     UPDATE certificate c SET renews_id = p.id FROM pairs p WHERE c.id = p.next AND abs(hashtext(p.id::text)) % 3 = 0`,
  );
}
