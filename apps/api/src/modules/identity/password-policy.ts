import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { badField } from '../../platform/errors.js';

const MIN = 12;
const MAX = 128;

/** Of zxcvbn's scores 0 to 4: 3 withstands ten to the eighth guesses. */
const STRONG_ENOUGH = 3;

/** Words anybody would try first here. */
const companyWords = [
  'jiannuo',
  'jian nuo',
  '践诺',
  'after-sales',
  'aftersales',
  'shouhou',
  '售后',
  'baoxiu',
];

/**
 * At least 12 characters, at most 128, any of them; not one of the common ones, nor built from the company's
 * or the user's own name. Raises BAD_INPUT on `field`.
 */
export function checkPassword(password: string, about: readonly string[], field: string): void {
  const length = [...password].length;
  if (length < MIN) {
    throw badField(
      field,
      'TOO_SHORT',
      `密码至少 ${MIN} 个字符。`,
      `A password has at least ${MIN} characters.`,
    );
  }
  if (length > MAX) {
    throw badField(
      field,
      'TOO_LONG',
      `密码最多 ${MAX} 个字符。`,
      `A password has at most ${MAX} characters.`,
    );
  }
  const isCommon = undressed(password).some((bare) => common.has(bare));
  if (!isCommon && estimator.check(without([...companyWords, ...about], password)).score >= STRONG_ENOUGH) {
    return;
  }
  throw badField(
    field,
    'TOO_COMMON',
    '这个密码太容易猜到:请避开常用密码、键盘顺序、公司名和姓名。',
    'This password is too easy to guess: avoid common ones, keyboard rows, the company and your name.',
  );
}

/** A common password does not become another one by a year and signs behind it: `qwerty2026!!` is `qwerty`. */
function undressed(password: string): string[] {
  const bare = password.toLowerCase();
  const withoutSigns = bare.replace(/[^\p{L}\p{N}]+$/u, '');
  return [
    bare,
    withoutSigns,
    withoutSigns.replace(/(19|20)\d\d$/, ''),
    bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''),
  ];
}

/** What is left when the words an attacker tries first are taken out. */
function without(words: readonly string[], password: string): string {
  return words
    .filter((word) => word.length > 1)
    .reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ''), password.toLowerCase());
}

const common = new Set(dictionary['passwords-common']);
const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: MAX });
