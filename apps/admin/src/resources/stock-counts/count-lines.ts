import type { StockCountLineRowFragment } from '@jiannuo/schema';

export type CountLine = StockCountLineRowFragment & { readonly differenceFen?: number | null };

/** Which lines are shown: still to count, counted, counted with a difference, all. */
export type CountView = 'open' | 'counted' | 'different' | 'all';
export const countViews: readonly CountView[] = ['open', 'counted', 'different', 'all'];

export function linesIn(view: CountView, lines: readonly CountLine[]): readonly CountLine[] {
  switch (view) {
    case 'open':
      return lines.filter((line) => !isCounted(line));
    case 'counted':
      return lines.filter(isCounted).toSorted((a, b) => (b.countedAt ?? '').localeCompare(a.countedAt ?? ''));
    case 'different':
      return lines.filter(isDifferent);
    case 'all':
      return lines;
  }
}

export function isCounted({ counted }: Pick<CountLine, 'counted'>): boolean {
  return counted !== null && counted !== undefined;
}

/** A piece in place of another is a difference too, though the number is right. */
export function isDifferent(line: CountLine): boolean {
  return (line.difference ?? 0) !== 0 || line.extraSerials.length > 0 || line.missingSerials.length > 0;
}

export interface CountTotals {
  readonly over: number;
  readonly short: number;
  /** null for those who may not see costs. */
  readonly valueFen: number | null;
}

/** Pieces found and missing, and what both together are worth. */
export function totalsOf(lines: readonly CountLine[]): CountTotals {
  const differences = lines.map(({ difference }) => difference ?? 0);
  const values = lines.flatMap(({ differenceFen }) =>
    typeof differenceFen === 'number' ? [differenceFen] : [],
  );
  return {
    over: differences.filter((one) => one > 0).reduce((sum, one) => sum + one, 0),
    short: -differences.filter((one) => one < 0).reduce((sum, one) => sum + one, 0),
    valueFen: values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0),
  };
}

/** Whoever counted a line does not post the count, where a second person is asked for. */
export function needsAnother(lines: readonly CountLine[], me: string, secondPerson: boolean): boolean {
  return secondPerson && lines.some((line) => isCounted(line) && line.countedBy === me);
}

/** A whole number of pieces found, 0 for none; null when it is no number. */
export function readCounted(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{1,7}$/.test(plain)) return null;
  const counted = Number(plain);
  return counted <= 1_000_000 ? counted : null;
}
