/** 55 → '5.5 %'; with a sign where the direction is the message. '' when there is nothing to say. */
export function percentText(permille: number | null, signed = false): string {
  if (permille === null) return '';
  const sign = signed && permille > 0 ? '+' : '';
  return `${sign}${(permille / 10).toFixed(1)} %`;
}

/** '5.5', '+5.5 %', '-3' as hundredths of a percent; null for anything else, three decimals too. */
export function readPercent(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s|%/g, '').replace('\u2212', '-');
  const found = /^([+-]?)(\d{1,4})(?:\.(\d{1,2}))?$/.exec(plain);
  if (found === null) return null;
  const [, sign, whole = '', decimals = ''] = found;
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return sign === '-' && hundredths !== 0 ? -hundredths : hundredths;
}
