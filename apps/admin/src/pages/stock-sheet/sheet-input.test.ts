import { describe, expect, test } from 'vitest';
import { noProblems, problemsOf, withoutLine } from './line-problems';
import { linesBack } from './lines-back';
import { addLine, emptySheet, type SheetLine } from './sheet';
import { linesOf, missingIn } from './sheet-input';
import { readQuantity } from './typed-quantity';

const part = { id: 'p1', number: 'HC-CAT6', name: '网线', unit: '箱', tracking: 'QUANTITY' } as const;
const line: SheetLine = {
  key: 'a',
  part,
  quantity: 3,
  serials: [],
  unitCostFen: 1_050,
  batch: 'B1',
  expiresOn: '2027-01-31',
  reservationId: null,
};
const sheet = addLine({ ...emptySheet('key'), placeId: 'w1' }, line);

describe('what is sent', () => {
  test('cost and last day go with what comes in, not with what goes out', () => {
    expect(linesOf('receive', sheet)[0]).toMatchObject({ unitCostFen: 1_050, expiresOn: '2027-01-31' });
    expect(linesOf('issue', sheet)[0]).toMatchObject({ unitCostFen: null, expiresOn: null, batch: 'B1' });
  });

  test('an adjustment downwards has no cost', () => {
    const less = { ...sheet, lines: [{ ...line, quantity: -3 }] };
    expect(linesOf('adjust', less)[0]).toMatchObject({ quantity: -3, unitCostFen: null });
  });

  test('only pieces have serials', () => {
    expect(linesOf('issue', sheet)[0]?.serials).toBeNull();
    const pieces = {
      ...line,
      part: { ...part, tracking: 'SERIAL' as const },
      serials: ['S1', 'S2'],
      quantity: 2,
    };
    expect(linesOf('issue', { ...sheet, lines: [pieces] })[0]?.serials).toEqual(['S1', 'S2']);
  });

  test('what is missing is named', () => {
    expect(missingIn('receive', emptySheet('k'))).toEqual(['place', 'lines']);
    expect(missingIn('scrap', sheet)).toEqual(['reason']);
    expect(missingIn('transfer', { ...sheet, toPlaceId: 'w1' })).toEqual(['samePlace']);
    expect(missingIn('oem-back', sheet)).toEqual(['origin']);
    expect(missingIn('issue', sheet)).toEqual([]);
  });
});

describe('a refusal', () => {
  const errors = {
    root: { serverError: '填写的内容有误。' },
    'lines.1.quantity': '未占用的只有 2 件。',
    'lines.1.serials.0': '序列号 S1 已发出。',
    'lines.10.quantity': '没有这一行。',
    placeId: '没有这个库位。',
    requestKey: '这个请求键已用于另一次过账。',
  };
  const problems = problemsOf(errors, [line, { ...line, key: 'b' }]);

  test('stands at its line, at its field, or above the button', () => {
    expect(problems.lines).toEqual({ b: ['未占用的只有 2 件。', '序列号 S1 已发出。'] });
    expect(problems.fields).toEqual({ placeId: '没有这个库位。' });
    expect(problems.rest).toEqual(['没有这一行。', '这个请求键已用于另一次过账。']);
  });

  test('goes when its line is put right', () => {
    expect(withoutLine(problems, 'b').lines).toEqual({});
    expect(problemsOf(undefined, [line])).toEqual(noProblems);
  });
});

test('what an issue took out comes back as lines, without what the sheet has already', () => {
  const place = { id: 'w2', code: 'CK', name: '库' };
  const moved = (id: string, quantity: number, serials: string[]) => ({
    part: { id, number: id, name: id, unit: '个' },
    place,
    quantity,
    units: serials.map((serial) => ({ id: serial, serial })),
    onHandDelta: -quantity,
    quarantinedDelta: 0,
  });
  const back = linesBack({ ...sheet, placeId: null }, [moved('p1', 9, []), moved('p2', 2, ['S1', 'S2'])]);
  expect(back.placeId).toBe('w2');
  expect(back.lines.map(({ part: { id }, quantity, serials }) => [id, quantity, serials])).toEqual([
    ['p1', 3, []],
    ['p2', 2, ['S1', 'S2']],
  ]);
});

describe('a typed quantity', () => {
  test.each([
    ['1', 1],
    [' 12 ', 12],
    ['12', 12],
    ['1000000', 1_000_000],
  ])('%s is read', (text, quantity) => expect(readQuantity(text)).toBe(quantity));

  test.each(['', '0', '-1', '1.5', '1e3', '1000001', '99999999999', 'abc', '6901234567892'])(
    '%s is refused',
    (text) => expect(readQuantity(text)).toBeNull(),
  );
});
