import { addDays, addMonths, type PlainDate } from '@jiannuo/rules';

/** What ends, or has to be reviewed, on a day. */
export interface Expiring {
  readonly on: PlainDate;
}

export interface ExpiryMonth<Row extends Expiring> {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly days: readonly { readonly on: PlainDate; readonly rows: readonly Row[] }[];
  readonly count: number;
}

/** Twelve months from this one on: the first day is today, the last the end of the twelfth. */
export function twelveMonths(today: PlainDate): { readonly from: PlainDate; readonly until: PlainDate } {
  return { from: today, until: addDays(addMonths(firstOf(today), 12), -1) };
}

/** By month and by day, empty months too: a month without anything is worth seeing. */
export function byMonth<Row extends Expiring>(rows: readonly Row[], today: PlainDate): ExpiryMonth<Row>[] {
  const sorted = [...rows].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(firstOf(today), index).slice(0, 7);
    const within = sorted.filter(({ on }) => on.slice(0, 7) === month);
    const days = new Map<PlainDate, Row[]>();
    for (const row of within) {
      const there = days.get(row.on);
      if (there === undefined) days.set(row.on, [row]);
      else there.push(row);
    }
    return {
      month,
      days: [...days].map(([on, those]) => ({ on, rows: those })),
      count: within.length,
    };
  });
}

function firstOf(day: PlainDate): PlainDate {
  return `${day.slice(0, 7)}-01`;
}
