import { type CellReader, type Complaint, halfWidth, plainText } from './cell-reader.js';

/** No price of ours comes near it: a figure above is a slip of the finger. */
const MOST_YUAN = 100_000_000;

/**
 * A price in yuan, `¥1,234.50` or 1234.5 元, as `1234.50`. Three decimals are refused rather than rounded, and so
 * is everything that could be read in two ways.
 */
export const yuan: CellReader = (cell) => {
  const written = halfWidth(plainText(cell));
  const amount = written
    .replace(/^(?:¥|rmb|cny|人民币)\s*/i, '')
    .replace(/\s*(?:元|圆|yuan|rmb|cny)整?$/i, '')
    .replace(/^\+/, '');
  if (/^(?:[-−–]\s*(?:¥\s*)?[\d.,]+|\([\d.,]+\))$/.test(amount)) return negative;
  const parts = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(amount);
  if (!parts || (typeof cell === 'object' && 'date' in cell)) return unreadable(plainText(cell));
  const [, whole = '', decimals = ''] = parts;
  if (decimals.length > 2) return tooFine(written);
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  if (Number(digits) > MOST_YUAN) return absurd;
  return `${digits}.${decimals.padEnd(2, '0')}`;
};

/** '1234.50' → 123450. */
export function fenOf(written: string): number {
  return Number(written.replace('.', ''));
}

/** 123450 → '1234.50'. */
export function yuanOf(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const negative: Complaint = { code: 'NEGATIVE', zh: '不能是负数。', en: 'cannot be negative.' };

const absurd: Complaint = {
  code: 'ABSURD',
  zh: `超过 ${MOST_YUAN.toLocaleString('en')} 元,请核对。`,
  en: `is above ¥${MOST_YUAN.toLocaleString('en')}; please check.`,
};

function tooFine(written: string): Complaint {
  return {
    code: 'THREE_DECIMALS',
    zh: `最多两位小数(“${written}”),不会替您四舍五入。`,
    en: `has at most two decimals ("${written}"); it is not rounded for you.`,
  };
}

function unreadable(written: string): Complaint {
  const short = [...written].slice(0, 40).join('');
  return {
    code: 'NOT_A_PRICE',
    zh: `不是价格(“${short}”),请写成 1234.50。`,
    en: `is not a price ("${short}"); write 1234.50.`,
  };
}
