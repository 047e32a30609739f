import { createHmac, timingSafeEqual } from 'node:crypto';
import { badField } from '../errors.js';

/** The sort keys of the last row of a page, as PostgreSQL prints them; the id comes last. */
export type CursorValues = readonly (string | null)[];

const MAC_BYTES = 16;
const MAX_LENGTH = 4_000;

/**
 * Opaque positions in a list. A cursor holds the sort keys of one row, which its reader has just seen,
 * and is signed together with its list and order: it works there and nowhere else.
 */
export class Cursors {
  constructor(private readonly key: Buffer | string) {}

  encode(order: string, values: CursorValues): string {
    const payload = Buffer.from(JSON.stringify(values));
    return Buffer.concat([this.sign(order, payload), payload]).toString('base64url');
  }

  /** Raises BAD_INPUT for a cursor that we did not make for this order. */
  decode(order: string, cursor: string): CursorValues {
    if (cursor.length <= MAX_LENGTH) {
      const bytes = Buffer.from(cursor, 'base64url');
      const mac = bytes.subarray(0, MAC_BYTES);
      const payload = bytes.subarray(MAC_BYTES);
      if (mac.length === MAC_BYTES && timingSafeEqual(mac, this.sign(order, payload))) {
        return JSON.parse(payload.toString()) as CursorValues;
      }
    }
    throw badField(
      'after',
      'CURSOR_NOT_VALID',
      '翻页位置无效:请从第一页重新开始。',
      'This page position is not valid for this list and order: start again from the first page.',
    );
  }

  private sign(order: string, payload: Buffer): Buffer {
    return createHmac('sha256', this.key)
      .update(order)
      .update('\0')
      .update(payload)
      .digest()
      .subarray(0, MAC_BYTES);
  }
}
