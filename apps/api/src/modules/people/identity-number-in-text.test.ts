import { describe, expect, it } from 'vitest';
import { identityNumber } from '../../../test/identity-numbers.js';
import { holdsIdentityNumber, withoutIdentityNumbers } from './identity-number-in-text.js';

const number = identityNumber(5);
const masked = `${number.slice(0, 3)}***********${number.slice(14)}`;

describe('an identity number in a text', () => {
  it('is seen however it is written, and wherever it stands', () => {
    for (const text of [
      number,
      `身份证${number}号`,
      number.replace(/(.{6})(.{8})/, '$1 $2 '),
      number.replace(/(.{6})(.{8})/, '$1-$2-'),
      `7${number}`,
      [...number].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
    ]) {
      expect(holdsIdentityNumber(text, '2026-06-15'), text).toBe(true);
    }
  });

  it('is told from other long numbers by its date and its check digit', () => {
    const wrong = `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`;
    for (const text of ['', '123456789012345678', wrong, number.slice(0, 17), 'SN-20260615-000000000001']) {
      expect(holdsIdentityNumber(text, '2026-06-15'), text).toBe(false);
      expect(withoutIdentityNumbers(text)).toBe(text);
    }
  });

  it('is masked, and what stands around it stays', () => {
    expect(withoutIdentityNumbers(`张三_${number}.jpg`)).toBe(`张三_${masked}.jpg`);
    expect(withoutIdentityNumbers(`7${number}8`)).toBe(`7${masked}8`);
    expect(withoutIdentityNumbers(`${number},${number}`)).toBe(`${masked},${masked}`);
  });
});
