import { describe, expect, test } from 'vitest';
import { changeText, yuanText } from './price-change';

describe('a changed price', () => {
  test('says by how much, up and down', () => {
    expect(changeText('100.00', '110.00')).toBe('+10.0 %');
    expect(changeText('100.00', '99.99')).toBe('-0.01 %');
    expect(changeText('80.00', '60.00')).toBe('-25.0 %');
  });

  test('compares nothing with nothing', () => {
    expect(changeText(null, '1.00')).toBeNull();
    expect(changeText('1.00', null)).toBeNull();
    expect(changeText('0.00', '1.00')).toBeNull();
  });

  test('is written as money', () => {
    expect(yuanText('1234567.50')).toBe('¥1,234,567.50');
    expect(yuanText('0.00')).toBe('¥0.00');
    expect(yuanText(null)).toBe('—');
    expect(yuanText('面议')).toBe('面议');
  });
});
