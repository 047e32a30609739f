/** One price as the history tells it. */
export interface PricePoint {
  readonly priceFen: number | null;
  readonly validFrom: string;
  readonly publishedAt: string;
}

/**
 * The line to draw, first day first: of prices of the same first day the one published last, and the last one
 * reaching to today. A gap stands where nothing was sold.
 */
export function historySteps(changes: readonly PricePoint[], today: string): [string, number | null][] {
  const latest = new Map<string, PricePoint>();
  for (const change of changes) {
    const other = latest.get(change.validFrom);
    if (other === undefined || other.publishedAt < change.publishedAt) latest.set(change.validFrom, change);
  }
  const steps = [...latest.values()]
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map(({ validFrom, priceFen }): [string, number | null] => [
      validFrom,
      priceFen === null ? null : priceFen / 100,
    ]);
  const last = steps.at(-1);
  if (last !== undefined && last[0] < today) steps.push([today, last[1]]);
  return steps;
}
