import { describe, expect, test } from 'vitest';
import { read, write } from './use-wall-address';

const today = '2026-11-23';

describe('the wall in the address', () => {
  test('what is written is read back the same', () => {
    const address = new URLSearchParams('on=2027-03-01&region=广州&work=NETWORK&view=FALLS_OUT&search=张');
    const question = read(address, today);
    expect(question).toMatchObject({ on: '2027-03-01', region: '广州', work: 'NETWORK', view: 'FALLS_OUT' });
    expect(read(new URLSearchParams(write(question, today)), today)).toEqual(question);
  });

  test('an address that says nothing readable is today, unfiltered, and stays bare', () => {
    const question = read(new URLSearchParams('on=2027-02-30&work=FLYING&view=NONE'), today);
    expect(question).toMatchObject({ on: today, work: null, view: null });
    expect(write(question, today)).toEqual({});
  });
});
