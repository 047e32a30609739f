import type { ChapterId, Clause } from './clause.js';
import type { Parameter } from './dated.js';
import type { Examples } from './example.js';
import type { Localized } from './localized.js';

/** A clause folder as data: what the rulebook prints. */
export interface ClauseEntry {
  readonly clause: Clause;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly Examples[];
}

export interface Chapter {
  readonly id: ChapterId;
  readonly title: Localized;
  readonly entries: readonly ClauseEntry[];
}
