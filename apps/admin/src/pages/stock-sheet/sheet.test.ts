import { describe, expect, test } from 'vitest';
import {
  addLine,
  changeLine,
  emptySheet,
  hasSerial,
  isUntouched,
  newKey,
  readSheet,
  removeLine,
  removeSerial,
  type SheetLine,
  takenBySheet,
} from './sheet';

const cable = { id: 'p1', number: 'HC-CAT6', name: '网线', unit: '箱', tracking: 'QUANTITY' } as const;
const camera = { id: 'p2', number: 'BJ-TAB', name: '摄像机', unit: '台', tracking: 'SERIAL' } as const;

function line(change: Partial<SheetLine> = {}): SheetLine {
  return {
    key: newKey(),
    part: cable,
    quantity: 1,
    serials: [],
    unitCostFen: null,
    batch: null,
    expiresOn: null,
    reservationId: null,
    ...change,
  };
}

describe('lines of a sheet', () => {
  test('the same part scanned again grows its line', () => {
    const sheet = [line({ key: 'a', quantity: 2 }), line({ quantity: 3 })].reduce(addLine, emptySheet('k'));
    expect(sheet.lines.map(({ key, quantity }) => [key, quantity])).toEqual([['a', 5]]);
  });

  test('another batch, cost or reservation, or the other direction, is a line of its own', () => {
    const others = [
      line(),
      line({ batch: 'B1' }),
      line({ unitCostFen: 100 }),
      line({ reservationId: 'r' }),
      line({ quantity: -1 }),
    ];
    expect(others.reduce(addLine, emptySheet('k')).lines).toHaveLength(5);
  });

  test('pieces are counted by their serials, each once', () => {
    const piece = (serial: string) => line({ part: camera, quantity: 1, serials: [serial] });
    const sheet = [piece('S1'), piece('S2'), piece('S1')].reduce(addLine, emptySheet('k'));
    expect(sheet.lines.map(({ quantity, serials }) => [quantity, serials])).toEqual([[2, ['S1', 'S2']]]);
    expect(hasSerial(sheet, camera.id, 'S2')).toBe(true);
    expect(hasSerial(sheet, cable.id, 'S2')).toBe(false);
  });

  test('taking serials out takes the line with the last', () => {
    const two = line({ key: 'a', part: camera, quantity: -2, serials: ['S1', 'S2'] });
    const one = removeSerial(addLine(emptySheet('k'), two), 'a', 'S1');
    expect(one.lines[0]).toMatchObject({ quantity: -1, serials: ['S2'] });
    expect(removeSerial(one, 'a', 'S2').lines).toEqual([]);
  });

  test('a line is put right or removed where it stands', () => {
    const sheet = [line({ key: 'a' }), line({ key: 'b', batch: 'B' })].reduce(addLine, emptySheet('k'));
    expect(changeLine(sheet, 'b', { quantity: 9 }).lines.map(({ quantity }) => quantity)).toEqual([1, 9]);
    expect(removeLine(sheet, 'a').lines.map(({ key }) => key)).toEqual(['b']);
  });

  test('what is taken from a reservation takes nothing from what is free', () => {
    const sheet = [line({ quantity: 4 }), line({ quantity: 2, reservationId: 'r' })].reduce(
      addLine,
      emptySheet('k'),
    );
    expect(takenBySheet(sheet, cable.id)).toBe(4);
  });
});

describe('a kept sheet', () => {
  test('comes back with its key and its lines', () => {
    const sheet = addLine({ ...emptySheet('the-key'), reference: 'SH-1' }, line());
    expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });

  test.each([null, {}, { requestKey: 3, lines: [] }, { requestKey: 'k', lines: 'none' }])(
    'what is no sheet is not read as one: %j',
    (kept) => expect(readSheet(kept)).toBeNull(),
  );

  test('one that was sent without an answer is not untouched', () => {
    expect(isUntouched(emptySheet('k'))).toBe(true);
    expect(isUntouched({ ...emptySheet('k'), unsure: true })).toBe(false);
  });

  test('every sheet has a key of its own that the API takes', () => {
    expect(newKey()).not.toBe(newKey());
    expect(newKey()).toMatch(/^[\w.:-]{8,64}$/);
  });
});
