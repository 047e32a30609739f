import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/plain-date.js';
import { identityNumberProblem, maskIdentityNumber, tidyIdentityNumber } from './identity-number.js';

const today = '2026-11-23';

/** Valid numbers of a place that does not exist; the check character by the congruence of the standard. */
const anyNumber = fc
  .record({ born: fc.integer({ min: 0, max: 46_000 }), sequence: fc.integer({ min: 0, max: 999 }) })
  .map(({ born, sequence }) => {
    const day = addDays('1900-01-01', born).replaceAll('-', '');
    const body = `990101${day}${String(sequence).padStart(3, '0')}`;
    const check = [...'0123456789X'].find((last) => congruence(`${body}${last}`) === 1);
    return `${body}${check}`;
  });

/** Sum of each character times two to the power of its place from the right, modulo 11. */
function congruence(number: string): number {
  const values = [...number].map((character) => (character === 'X' ? 10 : Number(character)));
  return values.reduce((sum, value, index) => (sum + value * (2 ** (17 - index) % 11)) % 11, 0);
}

describe('an identity number', () => {
  it('is accepted where its check character is congruent to one', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(identityNumberProblem(number, today)).toBeNull();
      }),
    );
  });

  it('is refused with any one digit changed', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digit = (Number(number[at]) + by) % 10;
        const wrong = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
        expect(identityNumberProblem(wrong, today)).not.toBeNull();
      }),
    );
  });

  it('is refused with two neighbours swapped', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 15 }), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        const wrong = `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`;
        expect(identityNumberProblem(wrong, today)).not.toBeNull();
      }),
    );
  });

  it('is read as people type it: spaces, full width, a small x', () => {
    expect(tidyIdentityNumber(' 990101 19880229 001x ')).toBe('99010119880229001X');
    expect(tidyIdentityNumber('９９０１０１１９８８０２２９００２８')).toBe('990101198802290028');
    expect(identityNumberProblem('990101 1988 0229 001x', today)).toBeNull();
  });

  it.each([
    ['', 'LENGTH'],
    ['99010119900307123', 'LENGTH'],
    ['9901011990030712377', 'LENGTH'],
    ['09010119900307123X', 'CHARACTERS'],
    ['9901011990030X1237', 'CHARACTERS'],
    ['990101199013071237', 'BIRTH_DATE'],
    ['990101199002300017', 'BIRTH_DATE'],
    ['990101189912310017', 'BIRTH_DATE'],
  ])('%s: %s', (typed, code) => {
    expect(identityNumberProblem(typed, today)?.code).toBe(code);
  });

  it('may be of somebody born today, not tomorrow', () => {
    const bornOnTheDay = [...'0123456789X']
      .map((last) => `99010120261123001${last}`)
      .find((number) => congruence(number) === 1);
    expect(identityNumberProblem(bornOnTheDay ?? '', '2026-11-23')).toBeNull();
    expect(identityNumberProblem(bornOnTheDay ?? '', '2026-11-22')?.code).toBe('BIRTH_IN_FUTURE');
  });

  it('is never repeated in what we say about it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), (typed) => {
        const problem = identityNumberProblem(typed, today);
        fc.pre(/[^\s]{4}/.test(typed));
        expect(`${problem?.zh}${problem?.en}`).not.toContain(typed);
      }),
    );
  });
});

describe('masked', () => {
  it('it shows three characters and four', () => {
    expect(maskIdentityNumber('110101199003071234')).toBe('110***********1234');
  });

  it('it has 18 characters and hides the date of birth, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(anyNumber, fc.string()), (typed) => {
        const masked = maskIdentityNumber(typed);
        expect(masked).toHaveLength(18);
        expect(masked.slice(3, 14)).toBe('***********');
        if (typed.length !== 18) expect(masked).toBe('*'.repeat(18));
      }),
    );
  });
});
