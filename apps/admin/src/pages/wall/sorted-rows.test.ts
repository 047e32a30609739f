import { expect, test } from 'vitest';
import { sortedRows } from './sorted-rows';
import { rowsOf, type WallPerson } from './wall';

const on = '2026-11-23';
const types = [{ id: 'guard', name: '安全防范员证', permits: ['SECURITY' as const], proofRequired: false }];

function person(name: string, validUntilOn?: string | null): WallPerson {
  const certificates =
    validUntilOn === undefined
      ? []
      : [{ id: name, typeId: 'guard', issuedOn: '2020-01-01', validUntilOn, proved: true }];
  return { id: name, number: name, name, regions: [], skills: [], certificates };
}

const rows = rowsOf(types, [
  person('for life', null),
  person('soon', '2026-12-01'),
  person('nothing'),
  person('long expired', '2025-01-01'),
  person('later', '2028-01-01'),
  person('expired', '2026-11-22'),
]);
const order = (column: number | null, direction: 'ASC' | 'DESC') =>
  sortedRows(rows, { column, direction }, on).map(({ person: { name } }) => name);

test('what is over longest comes first, then what ends first, then for life; nothing held stays last', () => {
  expect(order(0, 'ASC')).toEqual(['long expired', 'expired', 'soon', 'later', 'for life', 'nothing']);
  expect(order(0, 'DESC')).toEqual(['for life', 'later', 'soon', 'expired', 'long expired', 'nothing']);
});

test('without a column the order of the answer stays, or turns around', () => {
  expect(order(null, 'ASC')[0]).toBe('for life');
  expect(order(null, 'DESC')[0]).toBe('expired');
});
