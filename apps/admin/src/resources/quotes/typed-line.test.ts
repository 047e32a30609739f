import { describe, expect, test } from 'vitest';
import { faultInput, lineInput, lineProblem, type TypedLine } from './typed-line';

const line: TypedLine = {
  itemId: 'p',
  number: 'BJ-1',
  name: '电源板',
  model: null,
  unit: '块',
  quantity: '2',
  price: '',
  reason: '',
};

describe('a line while it is typed', () => {
  test('leaves the price to the list when none is typed', () => {
    expect(lineInput(line)).toEqual({ itemId: 'p', quantity: 2, priceFen: null, reason: null });
    expect(lineInput({ ...line, quantity: '1.5', price: '1,234.50', reason: ' 让利 ' })).toEqual({
      itemId: 'p',
      quantity: 1.5,
      priceFen: 123_450,
      reason: '让利',
    });
  });

  test.each(['', '0', '-1', '1.005', '10000', 'abc', '1e3'])('refuses the quantity %j', (quantity) => {
    expect(lineProblem({ ...line, quantity })).toBe('quantity');
  });

  test.each(['1.005', '-3', 'abc', '12.3.4'])('refuses the price %j', (price) => {
    expect(lineProblem({ ...line, price })).toBe('price');
  });

  test('can be sent otherwise', () => {
    expect(lineProblem(line)).toBeNull();
    expect(lineProblem({ ...line, quantity: '9999', price: '0' })).toBeNull();
  });
});

test('a fault is only sent with a device, at its moment in Shanghai', () => {
  const fault = { calledAt: '2026-06-14T10:00', causes: [] };
  expect(faultInput({ deviceId: null, fault })).toBeNull();
  expect(faultInput({ deviceId: 'd', fault })).toMatchObject({
    calledAt: '2026-06-14T02:00:00.000Z',
    repeatVisit: false,
  });
});
