import type { Localized } from '../kernel/localized.js';
import { text } from '../kernel/localized.js';
import { isPlainDate, type PlainDate, parsePlainDate } from '../kernel/plain-date.js';

export type IdentityNumberProblemCode =
  | 'LENGTH'
  | 'CHARACTERS'
  | 'BIRTH_DATE'
  | 'BIRTH_IN_FUTURE'
  | 'CHECKSUM';

/** What is wrong, in words that never repeat the number. */
export interface IdentityNumberProblem extends Localized {
  readonly code: IdentityNumberProblemCode;
}

/**
 * Why this cannot be a citizen's identity number (GB 11643-1999); null when it can. It is read as typed, after
 * `tidyIdentityNumber`. `on`: today, because nobody is born tomorrow.
 */
export function identityNumberProblem(typed: string, on: PlainDate): IdentityNumberProblem | null {
  const number = tidyIdentityNumber(typed);
  if (number.length !== 18) return problem('LENGTH');
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return problem('CHARACTERS');
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isPlainDate(bornOn) || bornOn < OLDEST) return problem('BIRTH_DATE');
  if (bornOn > parsePlainDate(on)) return problem('BIRTH_IN_FUTURE');
  return number.at(17) === checkCharacter(number) ? null : problem('CHECKSUM');
}

/** As it is kept and searched: without spaces, full-width digits made narrow, x as X. */
export function tidyIdentityNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** '110101199003071234' → '110***********1234'. Anything but 18 characters is hidden whole. */
export function maskIdentityNumber(number: string): string {
  return number.length === 18 ? `${number.slice(0, 3)}${'*'.repeat(11)}${number.slice(14)}` : '*'.repeat(18);
}

const OLDEST: PlainDate = '1900-01-01';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

function checkCharacter(number: string): string | undefined {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return checkCharacters[sum % 11];
}

function problem(code: IdentityNumberProblemCode): IdentityNumberProblem {
  return { code, ...words[code] };
}

const words: Readonly<Record<IdentityNumberProblemCode, Localized>> = {
  LENGTH: text('身份证号应为 18 位', 'An identity number has 18 characters'),
  CHARACTERS: text('身份证号应为数字,末位可以是 X', 'An identity number is digits; the last may be X'),
  BIRTH_DATE: text('身份证号里的出生日期不存在', 'The date of birth in the number does not exist'),
  BIRTH_IN_FUTURE: text('身份证号里的出生日期还没到', 'The date of birth in the number is in the future'),
  CHECKSUM: text('身份证号校验位不对,请核对', 'The check digit does not fit: please compare with the card'),
};
