import { formatYuan, parseYuan } from '@jiannuo/rules';

/** By how much a price in yuan differs from the one before: `+10.0 %`, a very small change with two decimals; null when there is nothing to compare. */
export function changeText(before: string | null, after: string | null): string | null {
  if (before === null || after === null || Number(before) === 0) return null;
  const percent = (Number(after) / Number(before) - 1) * 100;
  const decimals = Math.abs(percent) < 0.05 ? 2 : 1;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(decimals)} %`;
}

/** '1234.50' → '¥1,234.50'; a dash for none, and what is no price as it is. */
export function yuanText(price: string | null): string {
  if (price === null) return '—';
  if (!/^\d+\.\d\d$/.test(price)) return price;
  return formatYuan(parseYuan(price));
}
