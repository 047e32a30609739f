import { assertFen, type Fen } from './fen.js';

/** 168032 → '壹仟陆佰捌拾元叁角贰分': a sum as Chinese documents write it, so that no digit can be changed (人民币大写). */
export function fenInCapitals(fen: Fen): string {
  const cents = Math.abs(assertFen(fen));
  const [yuan, jiao, rest] = [Math.floor(cents / 100), Math.floor(cents / 10) % 10, cents % 10];
  if (cents === 0) return '零元整';
  const whole = yuan === 0 ? '' : `${spelt(yuan)}元`;
  const tenths = jiao > 0 ? `${digits[jiao]}角` : whole !== '' && rest > 0 ? '零' : '';
  const hundredths = rest > 0 ? `${digits[rest]}分` : '整';
  return `${fen < 0 ? '负' : ''}${whole}${tenths}${hundredths}`;
}

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;

const steps: readonly (readonly [value: number, unit: string])[] = [
  [100_000_000, '亿'],
  [10_000, '万'],
  [1_000, '仟'],
  [100, '佰'],
  [10, '拾'],
];

/** One 零 stands for every run of places left out. */
function spelt(whole: number): string {
  const step = steps.find(([value]) => whole >= value);
  if (step === undefined) return digits[whole] ?? '';
  const [value, unit] = step;
  const rest = whole % value;
  const gap = rest > 0 && rest < value / 10 ? '零' : '';
  return `${spelt(Math.floor(whole / value))}${unit}${gap}${rest > 0 ? spelt(rest) : ''}`;
}
