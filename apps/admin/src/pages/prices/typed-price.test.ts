import { describe, expect, test } from 'vitest';
import { plainYuan } from '../../widgets/format';
import { typedPrice } from './typed-price';

describe('what is read as a price', () => {
  test.each([
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['¥1,234.50', 123_450],
    ['\uffe51\uff0c234\uff0e50', 123_450],
    ['１２３４．５', 123_450],
    [' 1 234.50 元 ', 123_450],
    ['\u00a01234\u3000', 123_400],
    ['RMB 80', 8_000],
    ['0', 0],
    ['100000000', 10_000_000_000],
  ])('%s', (text, fen) => {
    expect(typedPrice(text)).toEqual({ text, fen, problem: null });
  });

  test('nothing typed is no price', () => {
    expect(typedPrice('  ')).toEqual({ text: '  ', fen: null, problem: null });
  });
});

describe('what is no price keeps its text and says why', () => {
  test.each([
    ['12.345', 'DECIMALS'],
    ['12.340', 'DECIMALS'],
    ['1,234.5678', 'DECIMALS'],
    ['-5', 'NEGATIVE'],
    ['(12.00)', 'NEGATIVE'],
    ['100000000.01', 'TOO_LARGE'],
    ['99999999999999999999', 'TOO_LARGE'],
    ['电议', 'NOT_A_PRICE'],
    ['1.2.3', 'NOT_A_PRICE'],
    ['12,34.5', 'NOT_A_PRICE'],
    ['1e5', 'NOT_A_PRICE'],
    ['=A1*2', 'NOT_A_PRICE'],
    ['#N/A', 'NOT_A_PRICE'],
  ])('%s: %s', (text, problem) => {
    expect(typedPrice(text)).toEqual({ text, fen: null, problem });
  });
});

test('a price is written so that it is read back the same', () => {
  for (const fen of [0, 1, 99, 123_450, 10_000_000_000]) {
    expect(typedPrice(plainYuan(fen)).fen).toBe(fen);
  }
  expect(plainYuan(null)).toBe('');
});
