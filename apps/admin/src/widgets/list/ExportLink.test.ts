import { expect, test } from 'vitest';
import { exportAddress } from './ExportLink';

test('the export is the list on the screen: its filter, its order, its columns', () => {
  const address = exportAddress({
    resource: 'devices',
    locale: 'zh-CN',
    filter: { search: 'CG', category: [], freeEnds: { gte: '2026-01-01', lt: '' } },
    sort: { field: 'customer.name', order: 'DESC' },
    hidden: ['soldOn', 'status'],
  });
  const url = new URL(address, 'http://localhost');
  expect(url.pathname).toBe('/exports/devices.csv');
  expect(JSON.parse(url.searchParams.get('filter') ?? '')).toEqual({
    search: 'CG',
    freeEnds: { gte: '2026-01-01' },
  });
  expect(JSON.parse(url.searchParams.get('sort') ?? '')).toEqual([
    { field: 'customer.name', direction: 'DESC' },
  ]);
  expect(url.searchParams.get('hidden')).toBe('soldOn,status');
  expect(url.searchParams.get('locale')).toBe('zh-CN');
});
