import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenInCapitals } from './fen-in-capitals.js';

describe('a sum in Chinese capitals', () => {
  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [10, '壹角整'],
    [12, '壹角贰分'],
    [100, '壹元整'],
    [1_000, '壹拾元整'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [600_714_00, '陆拾万零柒佰壹拾肆元整'],
    [100_000_001_00, '壹亿零壹元整'],
    [100_010_000_00, '壹亿零壹万元整'],
    [1_234_500_000_000_00, '壹万贰仟叁佰肆拾伍亿元整'],
    [-14_250, '负壹佰肆拾贰元伍角整'],
  ])('writes %d fen as %s', (fen, words) => {
    expect(fenInCapitals(fen)).toBe(words);
  });

  it('refuses half a fen', () => {
    expect(() => fenInCapitals(0.5)).toThrow('not an integer number of fen');
  });

  it('reads back as it was, with no 零 beside another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (fen) => {
        const words = fenInCapitals(fen);
        expect(words).not.toMatch(/零零|零元.+[角分]/);
        expect(fenOf(words)).toBe(fen);
      }),
    );
  });
});

const digits = '零壹贰叁肆伍陆柒捌玖';

/** Reads the words again, by another road: place by place. */
function fenOf(words: string): number {
  const [, whole = '', jiao = '', rest = ''] = /^(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(words) ?? [];
  return (
    numberOf(whole) * 100 + Math.max(0, digits.indexOf(jiao || '零')) * 10 + digits.indexOf(rest || '零')
  );
}

function numberOf(words: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const word of words) {
    if (digits.includes(word)) digit = digits.indexOf(word);
    else if (word === '亿' || word === '万') {
      section += digit;
      digit = 0;
      if (word === '亿') total = (total + section) * 100_000_000;
      else total += section * 10_000;
      section = 0;
    } else {
      section += digit * { 仟: 1_000, 佰: 100, 拾: 10 }[word as '仟' | '佰' | '拾'];
      digit = 0;
    }
  }
  return total + section + digit;
}
