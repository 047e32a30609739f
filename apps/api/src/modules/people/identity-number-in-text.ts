import { identityNumberProblem, maskIdentityNumber } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { FieldCheck } from '../../platform/field-check.js';

/** Whether a real identity number stands somewhere in a text. */
export function holdsIdentityNumber(text: string, on: PlainDate): boolean {
  const digits = text.normalize('NFKC').replaceAll(/[\s-]/gu, '');
  // Overlapping: the number may follow other digits.
  return [...digits.matchAll(/(?=(\d{17}[\dXx]))/g)].some(
    ([, found]) => found !== undefined && identityNumberProblem(found, on) === null,
  );
}

/** A text in which every identity number is masked, for names of files that come from outside. */
export function withoutIdentityNumbers(text: string): string {
  let masked = text;
  // Overlapping: the number may follow other digits.
  for (const [, found] of text.matchAll(/(?=(\d{17}[\dXx]))/g)) {
    if (found === undefined || identityNumberProblem(found, DAY_BEYOND_ALL) !== null) continue;
    masked = masked.replaceAll(found, maskIdentityNumber(found.toUpperCase()));
  }
  return masked;
}

const DAY_BEYOND_ALL: PlainDate = '9999-12-31';

/** An identity number typed into a field that everybody sees is refused there, and said where it belongs. */
export function refuseIdentityNumbers(
  check: FieldCheck,
  fields: Readonly<Record<string, unknown>>,
  on: PlainDate,
): void {
  for (const [field, value] of Object.entries(fields)) {
    const texts = Array.isArray(value) ? value : [value];
    if (!texts.some((text) => typeof text === 'string' && holdsIdentityNumber(text, on))) continue;
    check.problem(
      field,
      'IDENTITY_NUMBER',
      '这里不能填写身份证号,请填在「身份证号」一栏。',
      'An identity number does not belong here: it has a field of its own.',
    );
  }
}
