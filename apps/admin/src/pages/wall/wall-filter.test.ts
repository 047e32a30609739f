import { describe, expect, test } from 'vitest';
import { whoFallsOut } from './standing';
import { rowsOf, type WallPerson } from './wall';
import { choicesAmong, noFilter, peopleMeant, rowsShowing, shownColumns } from './wall-filter';

const today = '2026-11-23';
const types = [
  { id: 'guard', name: '安全防范员证', permits: ['SECURITY' as const], proofRequired: true },
  { id: 'lan', name: '局域网组网工程师证', permits: ['NETWORK' as const], proofRequired: false },
];
const people: WallPerson[] = [
  {
    id: '1',
    number: 'YG-001',
    name: '张伟',
    department: '工程部',
    regions: ['广州', '佛山'],
    skills: ['门禁'],
    certificates: [
      { id: 'a', typeId: 'guard', issuedOn: '2024-01-01', validUntilOn: '2026-12-10', proved: true },
    ],
  },
  {
    id: '2',
    number: 'YG-002',
    name: '李娜',
    department: '技术部',
    regions: ['广州'],
    skills: ['网络', '门禁'],
    certificates: [
      { id: 'b', typeId: 'lan', issuedOn: '2024-01-01', validUntilOn: '2026-11-01', proved: false },
      { id: 'c', typeId: 'gone type', issuedOn: '2024-01-01', proved: true },
    ],
  },
];
const rows = rowsOf(types, people);
const everyColumn = shownColumns(types, null);
const names = (found: readonly { person: WallPerson }[]) => found.map(({ person }) => person.name);

describe('the people who are meant', () => {
  const meant = (filter: Partial<typeof noFilter>) =>
    names(peopleMeant(rows, { ...noFilter, ...filter }, shownColumns(types, filter.work ?? null)));

  test('by region, skill, department and any fragment of name or number', () => {
    expect(meant({ region: '佛山' })).toEqual(['张伟']);
    expect(meant({ region: '广州', skill: '网络' })).toEqual(['李娜']);
    expect(meant({ department: '工程部' })).toEqual(['张伟']);
    expect(meant({ search: 'yg-00 娜' })).toEqual(['李娜']);
    expect(meant({})).toEqual(['张伟', '李娜']);
  });

  test('for a kind of work, its columns and whoever holds something of them, good or not', () => {
    expect(shownColumns(types, 'NETWORK')).toEqual([1]);
    expect(meant({ work: 'NETWORK' })).toEqual(['李娜']);
    expect(meant({ work: 'DESK' })).toEqual([]);
  });
});

test('a name is found by its sound where the sounds are known', () => {
  const spoken = (name: string) => (name === '张伟' ? 'zw\nzhangwei' : 'ln\nlina');
  const heard = rowsOf(types, people, spoken);
  const found = (search: string) => names(peopleMeant(heard, { ...noFilter, search }, everyColumn));
  expect(found('ZW')).toEqual(['张伟']);
  expect(found('lin')).toEqual(['李娜']);
});

describe('the rows with something to look at', () => {
  const showing = (view: Parameters<typeof rowsShowing>[1], on = today, columns = everyColumn) =>
    names(rowsShowing(rows, view, columns, on, whoFallsOut(rows, columns, { from: today, until: on })));

  test('by state and by tone, on the day in question', () => {
    expect(showing('LAST')).toEqual(['张伟']);
    expect(showing('EXPIRED')).toEqual(['李娜']);
    expect(showing('EXPIRED', '2027-01-01')).toEqual(['张伟', '李娜']);
    expect(showing('UNPROVED')).toEqual([]);
    expect(showing(null)).toEqual(['张伟', '李娜']);
  });

  test('who falls out by the day, in the columns that are shown', () => {
    expect(showing('FALLS_OUT')).toEqual([]);
    expect(showing('FALLS_OUT', '2026-12-11')).toEqual(['张伟']);
    expect(showing('FALLS_OUT', '2026-12-11', [1])).toEqual([]);
  });
});

test('what can be chosen is what is in use', () => {
  expect(choicesAmong(people)).toEqual({
    departments: ['工程部', '技术部'],
    regions: ['佛山', '广州'],
    skills: ['门禁', '网络'],
  });
});
