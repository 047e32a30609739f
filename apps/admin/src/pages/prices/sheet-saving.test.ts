import { describe, expect, test } from 'vitest';
import { edited, isUnsaved, priceOf, type SavedLine, type Sheet, sheetOf, textIn, undone } from './sheet';
import {
  answered,
  inRequests,
  markSent,
  nextBatch,
  notSent,
  refreshed,
  refused,
  resolved,
} from './sheet-saving';

const line = (itemId: string, priceFen: number | null, version = 1): SavedLine => ({
  itemId,
  priceFen,
  reason: null,
  version,
});
const start = () => sheetOf([line('a', 1_000), line('b', 2_000), line('c', 3_000)]);
const type = (sheet: Sheet<SavedLine>, itemId: string, text: string) =>
  edited(sheet, [{ itemId, field: 'price', text }]);

describe('what is sent', () => {
  test('the changed lines with the version that was seen, errors left out', () => {
    const sheet = type(type(type(start(), 'a', '11'), 'b', 'x'), 'c', '');
    expect(nextBatch(sheet, 10)).toEqual([
      { itemId: 'a', priceFen: 1_100, reason: null, seenVersion: 1 },
      { itemId: 'c', priceFen: null, reason: null, seenVersion: 1 },
    ]);
    expect(nextBatch(sheet, 1)).toHaveLength(1);
  });

  test('long reasons make smaller requests, one line always goes', () => {
    const lines = Array.from({ length: 100 }, (_, at) => line(String(at), 1_000));
    const long = lines.map(({ itemId }) => ({ itemId, field: 'reason' as const, text: '因'.repeat(500) }));
    const batch = nextBatch(edited(sheetOf(lines), long), 500);
    expect(batch.length).toBeGreaterThan(10);
    expect(new TextEncoder().encode(JSON.stringify(batch)).length).toBeLessThan(70_000);
    const huge = edited(sheetOf(lines), [{ itemId: '0', field: 'reason', text: '因'.repeat(50_000) }]);
    expect(nextBatch(huge, 500)).toHaveLength(1);
    expect(inRequests(lines, '因'.repeat(500)).flat()).toEqual(lines);
    expect(inRequests(lines, '').length).toBe(1);
  });

  test('nothing twice: what is on its way waits for its answer', () => {
    const sheet = type(start(), 'a', '11');
    expect(nextBatch(markSent(sheet, nextBatch(sheet, 10)), 10)).toEqual([]);
  });
});

describe('the answer', () => {
  const sent = () => {
    const sheet = type(start(), 'a', '11');
    return markSent(sheet, nextBatch(sheet, 10));
  };

  test('saved is no longer unsaved', () => {
    const sheet = answered(sent(), { saved: [line('a', 1_100, 2)], conflicts: [] });
    expect(isUnsaved(row(sheet, 'a'))).toBe(false);
    expect(row(sheet, 'a').line.version).toBe(2);
  });

  test('what was typed while it was on its way is sent over the version just saved', () => {
    const sheet = answered(type(sent(), 'a', '12'), { saved: [line('a', 1_100, 2)], conflicts: [] });
    expect(nextBatch(sheet, 10)).toEqual([{ itemId: 'a', priceFen: 1_200, reason: null, seenVersion: 2 }]);
  });

  test('typed back to the old value while the new one was on its way: the old one is sent', () => {
    const sheet = answered(type(sent(), 'a', '10'), { saved: [line('a', 1_100, 2)], conflicts: [] });
    expect(nextBatch(sheet, 10)).toEqual([{ itemId: 'a', priceFen: 1_000, reason: null, seenVersion: 2 }]);
  });

  test('a lost connection keeps everything to be sent again', () => {
    const before = type(start(), 'a', '11');
    const batch = nextBatch(before, 10);
    expect(nextBatch(notSent(markSent(before, batch), batch), 10)).toEqual(batch);
  });

  test('refused lines wait with the sentence until they are typed anew', () => {
    const before = type(start(), 'a', '11');
    const batch = nextBatch(before, 10);
    const sheet = refused(markSent(before, batch), batch, 'no');
    expect(nextBatch(sheet, 10)).toEqual([]);
    expect(row(sheet, 'a').refusal).toBe('no');
    expect(nextBatch(type(sheet, 'a', '12'), 10)).toHaveLength(1);
  });

  test('undo after saving sends the old value', () => {
    const sheet = undone(answered(sent(), { saved: [line('a', 1_100, 2)], conflicts: [] }));
    expect(nextBatch(sheet, 10)).toEqual([{ itemId: 'a', priceFen: 1_000, reason: null, seenVersion: 2 }]);
  });
});

describe('somebody else was first', () => {
  const conflicting = (theirFen: number) => {
    const sheet = type(start(), 'a', '11');
    const theirs = line('a', theirFen, 5);
    return answered(markSent(sheet, nextBatch(sheet, 10)), {
      saved: [],
      conflicts: [{ itemId: 'a', theirs }],
    });
  };

  test('both numbers stand side by side and nothing is sent', () => {
    const sheet = conflicting(1_180);
    expect(priceOf(row(sheet, 'a'))).toBe(1_100);
    expect(row(sheet, 'a').theirs?.priceFen).toBe(1_180);
    expect(nextBatch(sheet, 10)).toEqual([]);
  });

  test('mine is sent over the version I was shown', () => {
    const sheet = resolved(conflicting(1_180), ['a'], 'MINE');
    expect(nextBatch(sheet, 10)).toEqual([{ itemId: 'a', priceFen: 1_100, reason: null, seenVersion: 5 }]);
  });

  test('theirs drops mine', () => {
    const sheet = resolved(conflicting(1_180), ['a'], 'THEIRS');
    expect(priceOf(row(sheet, 'a'))).toBe(1_180);
    expect(nextBatch(sheet, 10)).toEqual([]);
  });

  test('the same number by both is no conflict', () => {
    const sheet = conflicting(1_100);
    expect(row(sheet, 'a').theirs).toBeNull();
    expect(isUnsaved(row(sheet, 'a'))).toBe(false);
    expect(row(sheet, 'a').line.version).toBe(5);
  });
});

describe('looking again', () => {
  test('others are taken over, what is typed here stays over the version it was typed on', () => {
    const sheet = refreshed(type(start(), 'a', '11'), [
      line('a', 900, 3),
      line('b', 2_500, 2),
      line('d', 5, 1),
    ]);
    expect(textIn(row(sheet, 'a'), 'price')).toBe('11');
    expect(nextBatch(sheet, 10)[0]?.seenVersion).toBe(1);
    expect(priceOf(row(sheet, 'b'))).toBe(2_500);
    expect([...sheet.rows.keys()]).toEqual(['a', 'b', 'd']);
  });
});

function row(sheet: Sheet<SavedLine>, itemId: string) {
  const found = sheet.rows.get(itemId);
  if (found === undefined) throw new Error(`No row ${itemId}`);
  return found;
}
