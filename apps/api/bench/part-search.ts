import { ask } from './load.js';
import type { Server } from './processes.js';

const TRIES = 550;

/** What people type: a Chinese fragment of one, two and three characters, a number, a model, pinyin initials, two words, and what nothing has. */
const typed = [
  '板',
  '电源',
  '控制板',
  '光模块',
  'BENCH-012',
  '汀安-77',
  'dyb',
  '硬盘 苍峦',
  '防雷器41',
  '07',
  '罕见',
];

/** Milliseconds of a search over 50,000 parts, from the question to the answer, and the text that took longest. */
export async function partSearch(
  server: Server,
): Promise<{ p50: number; p95: number; p99: number; slowest: string }> {
  const asked: { search: string; ms: number }[] = [];
  for (let turn = 0; turn < TRIES; turn++) {
    const started = performance.now();
    const search = typed[turn % typed.length] ?? '';
    const { data, errors } = await ask(server, { query, variables: { filter: { search } } });
    if (!data?.parts) throw new Error(JSON.stringify(errors));
    if (turn >= TRIES / 10) asked.push({ search, ms: performance.now() - started });
  }
  const sorted = asked.sort((a, b) => a.ms - b.ms);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.ms ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: sorted.at(-1)?.search ?? '' };
}

const query = `query Parts($filter: PartFilter) {
  parts(filter: $filter, limit: 25) { rows { id number name model unit category onHand free level } } }`;
