import { type CellReader, halfWidth, plainText } from './cell-reader.js';

/** A whole number between two bounds. */
export function whole(least: number, most: number): CellReader {
  return (cell) => {
    const written = halfWidth(plainText(cell)).replace(/,(?=\d{3}(?!\d))/g, '');
    const value = /^[-+]?\d{1,9}$/.test(written) ? Number(written) : null;
    if (value !== null && value >= least && value <= most) return String(value);
    const bounds = [
      `应为 ${least} 到 ${most} 之间的整数。`,
      `is a whole number from ${least} to ${most}.`,
    ] as const;
    return { code: 'WHOLE_NUMBER', zh: bounds[0], en: bounds[1] };
  };
}
