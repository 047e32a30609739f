import { expect, test } from 'vitest';
import { tokenChanges } from './token-changes';

test('a request that left before the token changed is sent again, one that left after it is not', async () => {
  const before = tokenChanges.count;
  expect(await tokenChanges.since(before)).toBe(false);
  await tokenChanges.by(async () => 'answer');
  expect(await tokenChanges.since(before)).toBe(true);
  expect(await tokenChanges.since(tokenChanges.count)).toBe(false);
});

test('a refusal that overtakes the answer waits for it', async () => {
  const before = tokenChanges.count;
  let answer: (value: string) => void = () => undefined;
  const changing = tokenChanges.by(
    () =>
      new Promise<string>((resolve) => {
        answer = resolve;
      }),
  );
  const overtaking = tokenChanges.since(before);
  answer('another token');
  expect(await overtaking).toBe(true);
  expect(await changing).toBe('another token');
});

test('a change that was refused is none', async () => {
  const before = tokenChanges.count;
  await expect(tokenChanges.by(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await tokenChanges.since(before)).toBe(false);
});
