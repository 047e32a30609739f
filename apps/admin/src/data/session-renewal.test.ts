import { beforeEach, expect, test } from 'vitest';
import { sessionRenewal } from './session-renewal';

beforeEach(() => {
  sessionRenewal.finish(false);
  sessionRenewal.arm(false);
});

test('before the first login nobody waits: the login page does it', async () => {
  expect(await sessionRenewal.ask()).toBe(false);
  expect(sessionRenewal.isWaiting()).toBe(false);
});

test('all requests of an ended session wait for one renewal and then go on', async () => {
  sessionRenewal.arm(true);
  const first = sessionRenewal.ask();
  const second = sessionRenewal.ask();
  expect(sessionRenewal.isWaiting()).toBe(true);
  sessionRenewal.finish(true);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(sessionRenewal.isWaiting()).toBe(false);
});

test('who gives up is not asked again', async () => {
  sessionRenewal.arm(true);
  const waiting = sessionRenewal.ask();
  sessionRenewal.finish(false);
  expect(await waiting).toBe(false);
  expect(await sessionRenewal.ask()).toBe(false);
});
