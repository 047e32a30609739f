import { ask } from './load.js';
import type { Server } from './processes.js';
import { pageQuery } from './questions.js';

const DEEP_ROW = 150_000;
const TRIES = 300;

/** Median milliseconds of 25 rows at the start and after row 150,000, asked in turns. */
export async function keysetDepth(server: Server): Promise<{ first: number; deep: number; ratio: number }> {
  const after = await cursorAt(server, DEEP_ROW);
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TRIES; turn++) {
    times[0].push(await timed(server, null));
    times[1].push(await timed(server, after));
  }
  const [first, deep] = times.map(median) as [number, number];
  return { first, deep, ratio: deep / first };
}

async function cursorAt(server: Server, row: number): Promise<string> {
  let after: string | null = null;
  for (let at = 0; at < row; at += 100) {
    const { data, errors } = await ask(server, {
      query:
        'query Walk($after: String) { devices(after: $after, limit: 100, sort: [{ field: SERIAL }]) { nextCursor } }',
      variables: { after },
    });
    const page = data?.devices as { readonly nextCursor: string | null } | undefined;
    if (!page?.nextCursor) throw new Error(`No row ${row}: ${JSON.stringify(errors)}`);
    after = page.nextCursor;
  }
  return after ?? '';
}

async function timed(server: Server, after: string | null): Promise<number> {
  const started = performance.now();
  const { data, errors } = await ask(server, { query: pageQuery, variables: { after, limit: 25 } });
  if (!data?.devices) throw new Error(JSON.stringify(errors));
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
