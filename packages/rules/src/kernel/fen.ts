import { RuleRefusal } from './refusal.js';

/** Money: a safe integer number of fen (分). */
export type Fen = number;

/** '1,234.50' → 123450. Refuses three decimals, signs in odd places and anything else that is not yuan. */
export function parseYuan(input: string): Fen {
  const match = yuanPattern.exec(input.trim());
  if (match === null) throw notYuan(input);
  const [, sign, whole = '', decimals = ''] = match;
  const fen = Number(whole.replaceAll(',', '')) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(fen)) throw notYuan(input);
  return sign === '-' && fen !== 0 ? -fen : fen;
}

/** 123450 → '¥1,234.50' */
export function formatYuan(fen: Fen): string {
  assertFen(fen);
  const cents = Math.abs(fen);
  const whole = Math.floor(cents / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}¥${whole}.${(cents % 100).toString().padStart(2, '0')}`;
}

/** `percent` (at most two decimals) of `fen`, rounded down to the fen. */
export function shareRoundedDown(fen: Fen, percent: number): Fen {
  return share(fen, percent, 0n);
}

/** `percent` (at most two decimals) of `fen`, half a fen rounded up. */
export function shareRoundedHalfUp(fen: Fen, percent: number): Fen {
  return share(fen, percent, 5_000n);
}

/** Refuses what is not a safe integer of fen. */
export function assertFen(fen: Fen): Fen {
  if (!Number.isSafeInteger(fen)) {
    throw new RuleRefusal('INVALID_FACT', {
      zh: `${fen} 不是整数分`,
      en: `${fen} is not an integer number of fen`,
    });
  }
  return fen;
}

/** Refuses what is not a safe integer of fen, or below zero. */
export function assertSum(fen: Fen): Fen {
  if (assertFen(fen) >= 0) return fen;
  throw new RuleRefusal('INVALID_FACT', {
    zh: `金额小于零:${fen} 分`,
    en: `A sum below zero: ${fen} fen`,
  });
}

/** Refuses what is not 0 to 100 percent with at most two decimals. Answers its hundredths. */
export function assertPercent(percent: number): number {
  const basisPoints = Math.round(percent * 100);
  if (Math.abs(percent * 100 - basisPoints) < 1e-6 && basisPoints >= 0 && basisPoints <= 10_000) {
    return basisPoints;
  }
  throw new RuleRefusal('INVALID_FACT', {
    zh: `比例应为 0 至 100,最多两位小数:${percent}`,
    en: `A share is 0 to 100 percent with at most two decimals: ${percent}`,
  });
}

const yuanPattern = /^(-?)[\u00a5\uffe5]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

function share(fen: Fen, percent: number, rounding: bigint): Fen {
  const basisPoints = assertPercent(percent);
  const product = assertSum(fen) * basisPoints;
  if (Number.isSafeInteger(product)) return Math.floor((product + Number(rounding)) / 10_000);
  return Number((BigInt(fen) * BigInt(basisPoints) + rounding) / 10_000n);
}

function notYuan(input: string): RuleRefusal {
  return new RuleRefusal('INVALID_FACT', {
    zh: `“${input}”不是金额:元,最多两位小数`,
    en: `"${input}" is not a sum in yuan with at most two decimals`,
  });
}
