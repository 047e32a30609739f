import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cursors } from './cursor.js';

const values = fc.array(fc.option(fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 4 });

test('a cursor gives back what it was made of', () => {
  fc.assert(
    fc.property(values, fc.string(), (keys, order) => {
      const cursors = new Cursors('one key');
      expect(cursors.decode(order, cursors.encode(order, keys))).toEqual(keys);
    }),
  );
});

test('a cursor is of no use under another order or another key', () => {
  fc.assert(
    fc.property(values, fc.string(), fc.string(), (keys, order, other) => {
      const cursor = new Cursors('one key').encode(order, keys);
      expect(() => new Cursors('another key').decode(order, cursor)).toThrow();
      fc.pre(order !== other);
      expect(() => new Cursors('one key').decode(other, cursor)).toThrow();
    }),
  );
});

test('no text is a cursor by accident', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(() => new Cursors('one key').decode('x', text)).toThrow();
    }),
  );
});
