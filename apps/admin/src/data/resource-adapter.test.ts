import { describe, expect, test } from 'vitest';
import { filled, only, sortBy, versionOf } from './resource-adapter';

describe('what an adapter sends', () => {
  test('a filter goes out without its empty parts, at any depth', () => {
    expect(
      filled({
        search: '',
        category: [],
        freeEnds: { gte: '2026-01-01', lt: '' },
        soldOn: { gte: null },
        active: false,
      }),
    ).toEqual({ freeEnds: { gte: '2026-01-01' }, active: false });
  });

  test('only known fields; emptied ones as null, untouched ones not at all', () => {
    interface Input {
      name: string;
      note: string | null;
      region: string | null;
    }
    expect(only<Input>({ name: '甲', note: '', deviceCount: 3 }, ['name', 'note', 'region'])).toEqual({
      name: '甲',
      note: null,
    });
  });

  test('a column the API cannot sort by sends no sort', () => {
    expect(sortBy({ name: 'NAME' }, { field: 'name', direction: 'DESC' })).toEqual([
      { field: 'NAME', direction: 'DESC' },
    ]);
    expect(sortBy({ name: 'NAME' }, { field: 'phone', direction: 'ASC' })).toEqual([]);
  });

  test('nothing is saved without the version that was seen', () => {
    expect(versionOf({ version: 3 })).toBe(3);
    expect(() => versionOf({})).toThrow('version');
  });
});
