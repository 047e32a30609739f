import { expect, it } from 'vitest';
import { currentValue, parameter, valueOn } from './dated.js';
import { text } from './localized.js';

const source = text('测试', 'Test');
const rate = parameter({
  name: 'rate',
  label: text('比率', 'Rate'),
  values: [
    { from: '2020-01-01', value: 5, source },
    { from: '2022-07-01', value: 0, source },
    { from: '2024-01-01', value: null, source },
  ],
});

it('holds from its day on', () => {
  expect(valueOn(rate, '2022-06-30')).toBe(5);
  expect(valueOn(rate, '2022-07-01')).toBe(0);
});

it('takes 0 for zero, null for repealed, absent for an error', () => {
  expect(valueOn(rate, '2023-12-31')).toBe(0);
  expect(() => valueOn(rate, '2024-01-01')).toThrow('is repealed');
  expect(() => valueOn(rate, '2019-12-31')).toThrow('has no value');
  expect(() => currentValue(rate)).toThrow('is repealed');
});
