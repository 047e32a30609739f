import { allPlans, contradictionsIn, parseServiceTerms } from '@jiannuo/rules';
import { describe, expect, it } from 'vitest';
import { makeCompany } from './company.js';

const author = { id: '00000000-0000-7000-8000-000000000001', displayName: '林主任' };
const companyOn = (today: string, devices = 2_000) => {
  const company = makeCompany({ today, devices, author });
  return { ...company, today, all: [...company.devices()] };
};
const unique = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length);

describe('the demo company', () => {
  it('is the same company every time on the same day', () => {
    const [once, again] = [1, 2].map(() => JSON.stringify(companyOn('2026-06-15', 500)));
    expect(once === again).toBe(true);
    expect(JSON.stringify(companyOn('2026-06-16', 500)) === once).toBe(false);
  });

  it.each(['2024-02-29', '2026-06-15', '2026-12-31', '2031-01-01'])('could exist on %s', (today) => {
    const { customers, contracts, products, all } = companyOn(today);
    expect(customers).toHaveLength(60);
    expect(all).toHaveLength(2_000);
    unique(customers.map(({ row }) => row.name));
    unique(contracts.map(({ row }) => row.number));
    unique(products.map(({ model }) => model));
    unique(all.map(({ row }) => row.serial));
    const rows = [customers, contracts, all].flatMap((made) => made.map(({ row }) => row));
    unique(rows.map(({ id }) => id));
    for (const { createdAt, updatedAt } of rows) {
      expect(createdAt < `${today}T23`).toBe(true);
      expect(updatedAt >= createdAt || updatedAt.slice(0, 10) >= createdAt.slice(0, 10)).toBe(true);
    }
    for (const { signedOn, certificates, retention, row } of contracts) {
      for (const { submittedOn, acceptedOn, takenOverOn } of certificates) {
        expect([signedOn, submittedOn, acceptedOn, takenOverOn, today].filter(Boolean)).toEqual(
          [signedOn, submittedOn, acceptedOn, takenOverOn, today].filter(Boolean).sort(),
        );
      }
      const left = retention.entries.reduce(
        (sum, { kind, amountFen }) => sum + (kind === 'WITHHELD' ? amountFen : -amountFen),
        0,
      );
      expect(row.retentionBalanceFen).toBe(left);
    }
    for (const { row } of all) {
      expect(row.soldOn && row.soldOn <= today).toBe(true);
      if (row.retiredOn !== null)
        expect(row.retiredOn < today && row.retiredOn >= (row.soldOn ?? '')).toBe(true);
    }
  });

  it('carries every plan in three contracts at least, alone and with others', () => {
    const { contracts } = companyOn('2026-06-15');
    for (const { id } of allPlans) {
      const carrying = contracts.filter(({ row }) => row.plans.includes(id));
      expect(carrying.length).toBeGreaterThanOrEqual(3);
      expect(carrying.some(({ row }) => row.plans.length === 1)).toBe(true);
      expect(carrying.some(({ row }) => row.plans.length > 1)).toBe(true);
    }
    expect(new Set(contracts.map(({ row }) => row.kind))).toEqual(new Set(['GOODS', 'CONSTRUCTION']));
  });

  it('promises only what the rules can read, with contradictions open, decided and absent', () => {
    const { contracts } = companyOn('2026-06-15');
    for (const { termsVersions, row } of contracts) {
      for (const { terms } of termsVersions)
        expect(parseServiceTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
      expect(termsVersions.map(({ version }) => version)).toEqual(row.termsVersion === 2 ? [1, 2] : [1]);
    }
    const decided = contracts.filter(({ row }) => row.termsVersion === 2);
    const free = decided.flatMap(({ termsVersions }) =>
      contradictionsIn(termsVersions[1]?.terms ?? (termsVersions[0]?.terms as never))
        .filter(({ key }) => key === 'freePeriods')
        .map(({ holds, resolved }) => [holds, resolved?.chosen]),
    );
    expect(free).toContainEqual([12, 12]);
    expect(free).toContainEqual([36, 36]);
    const open = contracts.map(({ row }) =>
      [row.contradictionCount > 0, row.openContradictionCount > 0].join(),
    );
    expect(new Set(open)).toEqual(new Set(['true,true', 'true,false', 'false,false']));
    expect(contracts.some(({ row }) => row.floorWarningCount > 0)).toBe(true);
  });

  it('gives nobody a number or an address that could be theirs', () => {
    for (const { row } of companyOn('2026-06-15').customers) {
      expect(row.phone).toMatch(/^0000-555\d{4}$/);
      expect(row.fax).toMatch(/^0000-555\d{4}$/);
      expect(row.propertyManagerPhone ?? '10005550000').toMatch(/^1000555\d{4}$/);
      expect(row.email).toMatch(/@customer\.example$/);
      expect(row.postcode).toMatch(/^000\d{3}$/);
      for (const field of [row.contactName, row.address, row.region]) expect(field).toBeTruthy();
    }
  });

  it('replaces retired units at their place and lists them where the old ones stood', () => {
    const { all } = companyOn('2026-06-15');
    const byId = new Map(all.map((device) => [device.row.id, device]));
    const replacements = all.filter(({ row }) => row.replacesId !== null);
    expect(replacements.length).toBeGreaterThan(5);
    for (const { row, listings } of replacements) {
      const old = byId.get(row.replacesId ?? '');
      expect(old?.row).toMatchObject({ status: 'RETIRED', position: row.position, productId: row.productId });
      expect(listings.map((one) => one.certificateId)).toEqual(old?.listings.map((one) => one.certificateId));
    }
    expect(all.some(({ row }) => row.outOfServiceDays > 0)).toBe(true);
  });
});
