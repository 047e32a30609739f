import { addDays, type PlainDate } from '@jiannuo/rules';

/**
 * The date of an Excel serial number, without a clock or a zone. The 1900 system counts 1900-01-01 as 1 and
 * has a 29 February 1900 (60) that never was; the 1904 system counts 1904-01-01 as 0. Null outside 1900–2199.
 */
export function dateOfSerial(serial: number, date1904: boolean): PlainDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day < 0 || day > LAST_SERIAL) return null;
  if (date1904) return addDays('1904-01-01', day);
  if (day === 0 || day === LEAP_DAY_THAT_NEVER_WAS) return null;
  return addDays(day > LEAP_DAY_THAT_NEVER_WAS ? '1899-12-30' : '1899-12-31', day);
}

const LEAP_DAY_THAT_NEVER_WAS = 60;
const LAST_SERIAL = 109_000;

/** Built-in number formats that show a date, with those of East Asian Excel. */
const dateFormats = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);

/** Does a cell of this number format show a date? Times alone do not count. */
export function showsDate(formatId: number, code: string | undefined): boolean {
  if (code === undefined) return dateFormats.has(formatId);
  const plain = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[yd年日]/i.test(plain) || (/m/i.test(plain) && !/[hs:]/i.test(plain));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
