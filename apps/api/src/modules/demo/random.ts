import { v7 } from 'uuid';

/** Numbers that look random and are the same in every run. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return at(from, this.whole(0, from.length - 1));
  }

  /** One of them, the heavier the likelier. */
  pickWeighted<T extends { readonly weight: number }>(from: readonly T[]): T {
    let left = this.next() * from.reduce((sum, { weight }) => sum + weight, 0);
    for (const item of from) {
      left -= item.weight;
      if (left < 0) return item;
    }
    return at(from, from.length - 1);
  }

  /** Digits, the first of them perhaps 0. */
  digits(count: number): string {
    return Array.from({ length: count }, () => this.whole(0, 9)).join('');
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.whole(0, 255));
  }
}

/** The item of a list at a turn: round and round. */
export function at<T>(from: readonly T[], turn: number): T {
  const item = from[turn % from.length];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** Makes UUIDs of version 7, ascending, the same in every run on one day. */
export function idMaker(random: Random, startMs: number): () => string {
  let made = 0;
  return () => v7({ msecs: startMs + made++, random: random.bytes(16), seq: 0 });
}
