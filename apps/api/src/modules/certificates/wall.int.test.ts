import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certificateOutcome, toneOf } from '@jiannuo/rules';
import { Kind, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../../test/harness.js';
import { manyCertificates } from '../../../test/many-certificates.js';
import { workspaceRoot } from '../../config.js';

const TODAY = '2026-06-15';
const PEOPLE = 1_000;
const CERTIFICATES = 12_000;

/** Columns and rows in one operation, under short names. */
const wall = `query Wall($filter: WallFilter!) {
  types: certificateTypes(filter: { scope: [PERSON], active: true }, limit: 100) { rows { id code name permits } }
  people: certificateWall(filter: $filter) { id number name department post regions skills insuredUntil
    c: certificates { id t: typeId i: issuedOn u: validUntilOn n: nextReviewOn r: revokedOn p: proved } }
}`;

interface Wall {
  readonly types: { readonly rows: readonly { id: string; code: string }[] };
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly department: string | null;
    readonly insuredUntil: string | null;
    readonly c: readonly Cell[];
  }[];
}

interface Cell {
  readonly id: string;
  readonly t: string;
  readonly i: string;
  readonly u: string | null;
  readonly n: string | null;
  readonly r: string | null;
  readonly p: boolean;
}

describe('the wall of 1,000 people and 12,000 certificates', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    api.clock.set(`${TODAY}T02:00:00Z`);
    await manyCertificates(api, PEOPLE, CERTIFICATES / PEOPLE);
  }, 120_000);
  afterAll(() => api.stop());

  const ask = (filter: object) => api.as('dispatcher').data<Wall>(wall, { filter });

  it('is one statement as the page asks, whose text goes out as PostgreSQL wrote it', async () => {
    const shipped = await shippedWall();
    await api.as('dispatcher').query(shipped);
    api.statements();
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < 5; round++) {
      const from = performance.now();
      const answer = await api.as('dispatcher').query<ShippedWall>(shipped);
      times.push(performance.now() - from);
      bytes = Buffer.byteLength(answer.text);
      const people = answer.data?.certificateWall ?? [];
      expect(people).toHaveLength(PEOPLE);
      expect(people.reduce((sum, { certificates }) => sum + certificates.length, 0)).toBe(CERTIFICATES);
    }
    expect(api.statements()).toHaveLength(5);
    const median = times.sort((a, b) => a - b)[2] ?? 0;
    console.info(`wall: ${bytes} bytes, ${Math.round(median)} ms (median of 5, read by the client)`);
    expect(bytes).toBeLessThan(3_000_000);
    expect(median).toBeLessThan(3_000);
  }, 60_000);

  it('shows every person and certificate with the dates the rules need', async () => {
    const { types, people } = await ask({});
    expect(types.rows.map(({ code }) => code)[0]).toBe('ID_CARD');
    const certificates = new Map(people.flatMap(({ c }) => c).map((cell) => [cell.id, cell]));
    const rows = await api.sql<{
      id: string;
      i: string;
      u: string | null;
      n: string | null;
      r: string | null;
      p: boolean;
    }>(
      `SELECT id, issued_on::text i, valid_until_on::text u, next_review_on::text n, revoked_on::text r,
         EXISTS (SELECT FROM stored_file f WHERE f.owner_id = c.id) p FROM certificate c`,
    );
    for (const { id, ...facts } of rows) expect(certificates.get(id)).toMatchObject(facts);
    expect(people.every(({ insuredUntil }) => insuredUntil === '2026-05')).toBe(true);
  });

  it('is narrowed by department, region, skill, work, type, state on a day, and search', async () => {
    const { people } = await ask({});
    const size = async (filter: object) => (await ask(filter)).people.length;
    expect(await size({ department: ['部门3'] })).toBe(
      people.filter(({ department }) => department === '部门3').length,
    );
    expect(await size({ region: ['地区1', '地区2'] })).toBe(400);
    expect(await size({ skill: ['技能4'] })).toBe(125);
    expect(await size({ search: 'R-0077' })).toBe(1);
    expect(await size({ work: 'DESK' })).toBe(0);
    expect(await size({ work: 'SOFTWARE' })).toBe(PEOPLE);
    const { types } = await ask({});
    const programmer = types.rows.find(({ code }) => code === 'PROGRAMMER')?.id ?? '';
    for (const on of [TODAY, '2027-01-01']) {
      for (const state of ['EXPIRED', 'VALID', 'UNPROVED']) {
        const having = people.filter(({ c }) =>
          c.some((cell) => cell.t === programmer && stateOf(cell, on) === state),
        );
        expect(await size({ typeId: [programmer], state: [state], on }), `${state} ${on}`).toBe(
          having.length,
        );
      }
    }
  }, 60_000);

  it('leaves out what another one followed long ago, and who has left', async () => {
    const { people } = await ask({ search: 'R-0005' });
    const [person] = people;
    const [old] = person?.c ?? [];
    if (!person || !old) throw new Error('R-0005 has certificates.');
    await api.sql(
      `UPDATE certificate SET issued_on = '2019-01-01', valid_until_on = '2020-01-01', next_review_on = NULL,
      revoked_on = NULL, revoked_reason = NULL WHERE id = $1`,
      [old.id],
    );
    const cells = async () =>
      (await ask({ search: 'R-0005' })).people.flatMap(({ c }) => c.map(({ id }) => id));
    expect(await cells()).toContain(old.id);
    await api.sql(
      `INSERT INTO certificate (id, person_id, type_id, issued_on, renews_id, created_at, updated_at, version)
       VALUES (gen_random_uuid(), $1, $2, '2020-01-01', $3, now(), now(), 1)`,
      [person.id, old.t, old.id],
    );
    const after = await cells();
    expect(after).not.toContain(old.id);
    expect(after).toHaveLength(12);
    await api.sql(`UPDATE person SET state = 'LEFT', left_on = $2 WHERE id = $1`, [person.id, TODAY]);
    expect((await ask({ search: 'R-0005' })).people).toEqual([]);
  });

  it('a page of the list is one statement, and one more for its total', async () => {
    for (const sort of [
      'PERSON',
      'TYPE',
      'NUMBER',
      'ISSUED_ON',
      'VALID_UNTIL_ON',
      'NEXT_REVIEW_ON',
      'UNTIL_ON',
      'UPDATED_AT',
    ]) {
      api.statements();
      const { certificates } = await api.as('dispatcher').data<{ certificates: { rows: object[] } }>(
        `query ($sort: [CertificateSort!]) {
          certificates(filter: { search: "r-00", state: [VALID, EXPIRED], region: ["地区1", "地区2"] }, sort: $sort, limit: 100) {
            rows { id number state daysLeft tone proved person { name } type { name } reviews { reviewedOn } renewedBy { id } } } }`,
        { sort: [{ field: sort }] },
      );
      expect(certificates.rows, sort).toHaveLength(100);
      expect(api.statements(), sort).toHaveLength(1);
    }
    api.statements();
    await api
      .as('dispatcher')
      .data('{ certificates { rows { id } total { count exact } } companyQualifications { rows { id } } }');
    expect(api.statements().length).toBeLessThanOrEqual(2);
  }, 60_000);

  it('all thousand are judged for a kind of work at once', async () => {
    const from = performance.now();
    const { whoMayBeSent } = await api
      .as('dispatcher')
      .data<{ whoMayBeSent: { may: boolean; because: object[] }[] }>(
        '{ whoMayBeSent(work: NETWORK, on: "2026-09-01") { personId name may by because { code message { zh en } } } }',
      );
    console.info(`who may be sent: ${whoMayBeSent.length} in ${Math.round(performance.now() - from)} ms`);
    expect(whoMayBeSent.length).toBeGreaterThanOrEqual(PEOPLE - 1);
    expect(whoMayBeSent.every(({ may, because }) => may === (because.length === 0))).toBe(true);
    const able = whoMayBeSent.filter(({ may }) => may).length;
    expect(able).toBeGreaterThan(50);
    expect(whoMayBeSent.slice(0, able).every(({ may }) => may)).toBe(true);
  });

  it('the calendar of the next five years and the dashboard count them quickly too', async () => {
    const from = performance.now();
    const { expiries } = await api
      .as('hr')
      .data<{ expiries: object[] }>(
        '{ expiries(from: "2026-06-15", until: "2031-06-15") { certificateId subject on typeName personName } }',
      );
    const then = performance.now();
    await api.as('hr').data('{ certificateCounts { endingIn90 expired valid } }');
    console.info(
      `expiries: ${expiries.length} in ${Math.round(then - from)} ms; counts in ${Math.round(performance.now() - then)} ms`,
    );
    expect(expiries.length).toBeGreaterThan(1_000);
  });
});

function stateOf({ i, u, n, r, p }: Cell, on: string): string {
  const facts = {
    issuedOn: i,
    validUntilOn: u,
    nextReviewOn: n,
    revokedOn: r,
    proofRequired: true,
    proved: p,
  };
  const { state, daysLeft } = certificateOutcome(facts, on);
  return toneOf(state, daysLeft) === 'OVER' ? state : 'VALID';
}

interface ShippedWall {
  readonly certificateWall: readonly { readonly certificates: readonly object[] }[];
}

/** The operation of the page. */
async function shippedWall(): Promise<string> {
  const file = join(workspaceRoot, 'packages/schema/operations/people-certificates/wall.graphql');
  const { definitions } = parse(await readFile(file, 'utf8'));
  const wallAlone = definitions.filter(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.name?.value === 'CertificateWall',
  );
  return print({ kind: Kind.DOCUMENT, definitions: wallAlone });
}
