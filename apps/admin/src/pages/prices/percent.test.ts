import { expect, test } from 'vitest';
import { percentText, readPercent } from './percent';

test('thousandths as people read them', () => {
  expect(percentText(55)).toBe('5.5 %');
  expect(percentText(55, true)).toBe('+5.5 %');
  expect(percentText(-120, true)).toBe('-12.0 %');
  expect(percentText(0, true)).toBe('0.0 %');
  expect(percentText(null)).toBe('');
});

test.each([
  ['5', 500],
  ['+5.5 %', 550],
  ['-3.25', -325],
  ['\u22123%', -300],
  ['５．５％', 550],
  ['-0', 0],
  ['', null],
  ['5.555', null],
  ['5e2', null],
  ['12345', null],
])('%s is read as %s hundredths', (text, hundredths) => {
  expect(readPercent(text)).toBe(hundredths);
});
