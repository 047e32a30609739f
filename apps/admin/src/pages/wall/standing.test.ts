import { addDays } from '@jiannuo/rules';
import { describe, expect, test } from 'vitest';
import { countsOn, standingOn, whoFallsOut } from './standing';
import { heldOf, rowsOf, type WallCertificate, type WallPerson } from './wall';

const today = '2026-11-23';
const types = [
  { id: 'guard', name: '安全防范员证', permits: ['SECURITY' as const], proofRequired: true },
  { id: 'lan', name: '局域网组网工程师证', permits: ['NETWORK' as const], proofRequired: false },
];

function certificate(typeId: string, facts: Partial<WallCertificate>): WallCertificate {
  return {
    id: `${typeId}-${facts.validUntilOn ?? 'life'}`,
    typeId,
    issuedOn: '2020-01-01',
    proved: true,
    ...facts,
  };
}

function person(id: string, certificates: readonly WallCertificate[]): WallPerson {
  return { id, number: id, name: id, regions: [], skills: [], certificates };
}

describe('what a cell says on a day', () => {
  const cell = [heldOf(certificate('guard', { validUntilOn: '2027-03-01' }), true)];

  test('the last day is still good, the next is not', () => {
    expect(standingOn(cell, '2027-03-01')).toMatchObject({ state: 'VALID', daysLeft: 0, tone: 'LAST' });
    expect(standingOn(cell, '2027-03-02')).toMatchObject({ state: 'EXPIRED', daysLeft: -1, tone: 'OVER' });
  });

  test('amber from ninety days, more so from thirty', () => {
    const tones = [91, 90, 31, 30].map((days) => standingOn(cell, addDays('2027-03-01', -days))?.tone);
    expect(tones).toEqual(['FINE', 'ENDING', 'ENDING', 'LAST']);
  });

  test('nothing held is nothing said', () => {
    expect(standingOn([], today)).toBeNull();
  });

  test('after a renewal the one that counts speaks, on every day', () => {
    const renewed = [
      heldOf(certificate('guard', { validUntilOn: '2027-03-01' }), true),
      heldOf(certificate('guard', { issuedOn: '2027-03-02', validUntilOn: '2031-03-01' }), true),
    ];
    expect(standingOn(renewed, today)).toMatchObject({ certificateId: 'guard-2027-03-01', others: 1 });
    expect(standingOn(renewed, '2028-01-01')).toMatchObject({ certificateId: 'guard-2031-03-01' });
  });
});

describe('who falls out between two days', () => {
  const rows = rowsOf(types, [
    person('both', [
      certificate('guard', { validUntilOn: '2027-01-31' }),
      certificate('lan', { validUntilOn: '2027-02-01' }),
    ]),
    person('renewed', [
      certificate('guard', { validUntilOn: '2027-01-31' }),
      certificate('guard', { issuedOn: '2027-01-01', validUntilOn: '2030-01-31' }),
    ]),
    person('expired before', [certificate('guard', { validUntilOn: '2026-11-22' })]),
    person('unproved', [certificate('guard', { validUntilOn: '2027-01-31', proved: false })]),
    person('for life', [certificate('lan', {})]),
  ]);
  const until = (day: string) => whoFallsOut(rows, [0, 1], { from: today, until: day });

  test('on the day itself nobody', () => {
    expect(until(today)).toMatchObject({ people: 0, certificates: 0, byColumn: new Map() });
  });

  test('the last good day loses nothing, the day after does', () => {
    expect(until('2027-01-31').people).toBe(0);
    expect(until('2027-02-01')).toMatchObject({ people: 1, certificates: 1, byColumn: new Map([[0, 1]]) });
  });

  test('what was renewed, was over before, or never counted is not lost', () => {
    const far = until('2027-02-02');
    expect([...far.byPerson]).toEqual([['both', [0, 1]]]);
    expect(far).toMatchObject({ people: 1, certificates: 2 });
    expect([...far.byColumn]).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  test('only the columns that are looked at count', () => {
    expect(whoFallsOut(rows, [1], { from: today, until: '2027-02-02' })).toMatchObject({ certificates: 1 });
  });

  test('a cell counts while one of its certificates does', () => {
    const [, renewed] = rows;
    const days = ['2027-01-15', '2027-02-15', '2030-02-01'];
    expect(days.map((day) => countsOn(renewed?.cells[0] ?? [], day))).toEqual([true, true, false]);
  });
});
