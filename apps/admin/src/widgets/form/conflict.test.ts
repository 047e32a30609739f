import { expect, test } from 'vitest';
import { conflictingFields } from './conflict';

const before = { id: '1', version: 1, name: '甲', region: '北', note: null, plans: ['A'] };

test('fields two people set differently, with both values', () => {
  const mine = { ...before, note: '我的' };
  const theirs = { ...before, version: 2, note: '他的' };
  expect(conflictingFields(mine, before, theirs)).toEqual([{ name: 'note', mine: '我的', theirs: '他的' }]);
});

test('what only the other one changed is shown too, so that nothing is overwritten unseen', () => {
  const theirs = { ...before, version: 2, region: '南' };
  expect(conflictingFields({ ...before }, before, theirs)).toEqual([
    { name: 'region', mine: '北', theirs: '南' },
  ]);
});

test('the same change by both is no conflict; ids and versions never are', () => {
  const theirs = { ...before, version: 2, id: '1', region: '南' };
  expect(conflictingFields({ ...before, region: '南' }, before, theirs)).toEqual([]);
});
