import { expect, test } from 'vitest';
import { barOf } from './bar';

test('what is there fills the bar, the minimum stands on it', () => {
  expect(barOf({ free: 6, reserved: 2, minimum: 4 })).toEqual({ free: 75, reserved: 25, minimum: 50 });
});

test('a minimum that is not reached is the whole of the bar', () => {
  expect(barOf({ free: 1, reserved: 0, minimum: 4 })).toEqual({ free: 25, reserved: 0, minimum: 100 });
});

test('nothing at all is an empty bar without a tick', () => {
  expect(barOf({ free: 0, reserved: 0, minimum: 0 })).toEqual({ free: 0, reserved: 0, minimum: null });
});
