import { certificateStates, certificateTones, toneOf } from '@jiannuo/rules';
import { expect, test } from 'vitest';
import { certificateLook, certificateLooks, lookOf } from './certificate-look';

test('every state and every tone has a look of its own icon, and each look is reached', () => {
  const reached = certificateStates.flatMap((state) =>
    [400, 90, 30, 0, null].map((days) => lookOf(state, toneOf(state, days))),
  );
  expect(new Set(reached)).toEqual(new Set(certificateLooks));
  expect(new Set(certificateLooks.map((look) => certificateLook[look].icon)).size).toBe(
    certificateLooks.length,
  );
  expect(certificateTones).toHaveLength(4);
});

test('a valid certificate looks by its days, any other by what is the matter with it', () => {
  expect([91, 90, 31, 30, 0].map((days) => lookOf('VALID', toneOf('VALID', days)))).toEqual([
    'FINE',
    'ENDING',
    'ENDING',
    'LAST',
    'LAST',
  ]);
  expect(lookOf('VALID', toneOf('VALID', null))).toBe('FINE');
  expect(lookOf('EXPIRED', 'OVER')).toBe('EXPIRED');
});
