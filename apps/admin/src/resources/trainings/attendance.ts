import type { TraineeMarkFragment } from '@jiannuo/schema';

export type Mark = TraineeMarkFragment;

/** What was marked here last, unless the record has come with something newer. */
export function newest<Row extends Mark>(row: Row, mark: Mark | undefined): Row {
  return mark !== undefined && mark.version > row.version ? { ...row, ...mark } : row;
}

/** How many of them are not known to have been there, or to have passed where that is assessed. */
export function openOf(
  marks: readonly Pick<Mark, 'attended' | 'result'>[],
  passMark: number | null | undefined,
): number {
  const assessed = passMark !== null && passMark !== undefined;
  const isOpen = ({ attended, result }: Pick<Mark, 'attended' | 'result'>) =>
    typeof attended !== 'boolean' || (attended && assessed && !result);
  return marks.filter(isOpen).length;
}

export interface AttendanceTotals {
  readonly people: number;
  readonly attended: number;
  readonly absent: number;
  readonly passed: number;
  readonly failed: number;
}

export function totalsOf(marks: readonly Pick<Mark, 'attended' | 'result'>[]): AttendanceTotals {
  const count = (condition: (mark: Pick<Mark, 'attended' | 'result'>) => boolean) =>
    marks.filter(condition).length;
  return {
    people: marks.length,
    attended: count(({ attended }) => attended === true),
    absent: count(({ attended }) => attended === false),
    passed: count(({ result }) => result === 'PASSED'),
    failed: count(({ result }) => result === 'FAILED'),
  };
}

/** A score as typed: null when empty, undefined when it is none from 0 to 100. */
export function scoreOf(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  return /^\d{1,3}$/.test(plain) && Number(plain) <= 100 ? Number(plain) : undefined;
}
