import { addDays, addMonths } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { Random } from './random.js';

/** Where a contract stands today. */
export const phases = [
  'PAID',
  'FREE',
  'AFTER',
  'FREE_ENDING',
  'FREE',
  'SUBMITTED',
  'FREE',
  'PAID',
  'SILENT',
  'FREE',
  'PAID_ENDING',
  'JUST_ACCEPTED',
  'SIGNED',
  'FREE',
  'AFTER',
  'FREE',
  'PAID',
] as const;
export type Phase = (typeof phases)[number];

/** The dates on the first certificate of a contract, so that it stands in a phase today. */
export interface FirstDates {
  readonly submittedOn: PlainDate;
  /** Null: the client has not answered. */
  readonly acceptedOn: PlainDate | null;
}

/** Null where nothing has been handed over yet. `free` and `paid` are months. */
export function firstDates(
  phase: Phase,
  { free, paid }: { readonly free: number; readonly paid: number },
  today: PlainDate,
  random: Random,
): FirstDates | null {
  if (phase === 'SIGNED') return null;
  if (phase === 'SUBMITTED') return { submittedOn: addDays(today, -random.whole(3, 80)), acceptedOn: null };
  if (phase === 'SILENT') return { submittedOn: addDays(today, -random.whole(95, 420)), acceptedOn: null };
  const acceptedOn = acceptance(phase, free === 0 ? 12 : free, paid, today, random);
  return { submittedOn: addDays(acceptedOn, -random.whole(3, 40)), acceptedOn };
}

function acceptance(
  phase: Exclude<Phase, 'SIGNED' | 'SUBMITTED' | 'SILENT'>,
  free: number,
  paid: number,
  today: PlainDate,
  random: Random,
): PlainDate {
  const endingIn = (months: number, days: number) => addMonths(addDays(today, days), -months);
  const within = (months: number) => random.whole(2, Math.max(2, months - 3));
  switch (phase) {
    case 'JUST_ACCEPTED':
      return addDays(today, -random.whole(2, 60));
    case 'FREE':
      return addDays(addMonths(today, -within(free)), -random.whole(0, 27));
    case 'FREE_ENDING':
      return endingIn(free, random.whole(2, 88));
    case 'PAID':
      return addDays(addMonths(today, -free - (paid === 0 ? 1 : within(paid))), -random.whole(0, 27));
    case 'PAID_ENDING':
      return endingIn(free + paid, random.whole(2, 88));
    case 'AFTER':
      return addDays(addMonths(today, -free - paid - random.whole(1, 30)), -random.whole(0, 27));
  }
}
