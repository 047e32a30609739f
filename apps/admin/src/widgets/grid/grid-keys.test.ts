import { describe, expect, test } from 'vitest';
import { commandOf, everything, selectionAfter } from './grid-keys';
import { at, blockOf } from './selection';

const size = { rows: 100, cols: 5 };
const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys that move', () => {
  test.each([
    ['ArrowDown', {}, at(11, 2)],
    ['ArrowUp', { ctrlKey: true }, at(0, 2)],
    ['End', {}, at(10, 4)],
    ['Home', { ctrlKey: true }, at(0, 0)],
    ['PageDown', {}, at(30, 2)],
    ['PageUp', {}, at(0, 2)],
  ] as const)('%s %o', (key, held, expected) => {
    expect(selectionAfter(press(key, held), at(10, 2), size, 20)).toEqual(expected);
  });

  test('with Shift the block grows', () => {
    const grown = selectionAfter(press('PageDown', { shiftKey: true }), at(10, 2), size, 20);
    expect(grown && blockOf(grown)).toEqual({ top: 10, bottom: 30, left: 2, right: 2 });
  });

  test('a letter and a browser shortcut move nothing', () => {
    expect(selectionAfter(press('a'), at(0, 0), size, 20)).toBeNull();
    expect(selectionAfter(press('ArrowLeft', { altKey: true }), at(0, 3), size, 20)).toBeNull();
  });
});

test('keys that ask for something', () => {
  expect(commandOf(press('z', { ctrlKey: true }))).toBe('UNDO');
  expect(commandOf(press('Z', { metaKey: true, shiftKey: true }))).toBe('REDO');
  expect(commandOf(press('y', { ctrlKey: true }))).toBe('REDO');
  expect(commandOf(press('D', { ctrlKey: true }))).toBe('FILL_DOWN');
  expect(commandOf(press('Delete'))).toBe('EMPTY');
  expect(commandOf(press('F2'))).toBe('EDIT');
  expect(commandOf(press('5'))).toBeNull();
  expect(commandOf(press('c', { ctrlKey: true }))).toBeNull();
});

test('everything, also of an empty grid', () => {
  expect(blockOf(everything(size))).toEqual({ top: 0, bottom: 99, left: 0, right: 4 });
  expect(blockOf(everything({ rows: 0, cols: 5 })).bottom).toBe(0);
});
