import { describe, expect, it } from 'vitest';
import type { Examples } from '../src/kernel/example.js';

/** Every row of every table is one test: the rule's answer beside the expected one. */
export function runExamples(tables: readonly Examples[]): void {
  for (const table of tables) {
    describe(table.title.en, () => {
      for (const example of table.cases) {
        const number = example.number === null ? '' : ` (Ex ${example.number})`;
        it(`${example.name.en}${number}`, () => {
          expect(readable(example.actual())).toEqual(readable(example.expect));
        });
      }
    });
  }
}

const readable = (cells: Examples['cases'][number]['expect']) =>
  Object.fromEntries(cells.map((cell) => [cell.key, cell.value]));
