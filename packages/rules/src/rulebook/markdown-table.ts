import type { Citation } from '../kernel/decision.js';
import type { Localized } from '../kernel/localized.js';
import { both, markdownTable } from './markdown-words.js';
import type { RulebookCell, RulebookColumn, RulebookExample, RulebookTable } from './rulebook.js';

/**
 * A table of worked examples. What all rows share stands above it, and so do the facts of a single example;
 * columns nobody asks for are left out.
 */
export function tableAsMarkdown(
  { title, given, expect, examples }: RulebookTable,
  citation: (cite: Citation) => string,
): string[] {
  if (examples.length === 0) return [];
  const shared = given.filter((column) => isShared(column, examples));
  const differing = given.filter((column) => !shared.includes(column));
  const asked = expect.filter(({ key }) =>
    examples.some((example) => find(example.expect, key) !== undefined),
  );

  const heads = [
    '例 Example',
    ...differing.map(head),
    ...asked.map((column) => `→ ${head(column)}`),
    '依据 Basis',
  ];
  const rows = examples.map((example) => [
    name(example),
    ...differing.map(({ key }) => cellText(example.given, key)),
    ...asked.map(({ key }) => cellText(example.expect, key)),
    example.cites.map(citation).join('\n'),
  ]);
  return [`#### 例 Examples: ${both(title)}`, ...sharedLine(shared, examples), markdownTable(heads, rows)];
}

const head = ({ label }: RulebookColumn): string => lines(label);

function name({ name: words, number }: RulebookExample): string {
  return number === null ? lines(words) : `${lines(words)}\n(Ex ${number})`;
}

function sharedLine(shared: readonly RulebookColumn[], examples: readonly RulebookExample[]): string[] {
  const first = examples[0];
  if (first === undefined || shared.length === 0) return [];
  const facts = shared.flatMap((column) => {
    const words = lineText(first.given, column.key);
    return words === '—' ? [] : [`- ${both(column.label)}: ${words}`];
  });
  if (facts.length === 0) return [];
  const heading = examples.length === 1 ? '已知 Given:' : '各例相同 The same in all:';
  return [[heading, '', ...facts].join('\n')];
}

function isShared({ key }: RulebookColumn, examples: readonly RulebookExample[]): boolean {
  return new Set(examples.map((example) => lineText(example.given, key))).size === 1;
}

const find = (cells: readonly RulebookCell[], key: string) => cells.find((cell) => cell.key === key);

function cellText(cells: readonly RulebookCell[], key: string): string {
  const cell = find(cells, key);
  return cell === undefined ? '' : lines(cell.shown);
}

function lineText(cells: readonly RulebookCell[], key: string): string {
  const cell = find(cells, key);
  return cell === undefined ? '' : both(cell.shown);
}

/** Both languages under each other: cells are narrow. */
const lines = ({ zh, en }: Localized): string => (zh === en ? zh : `${zh}\n${en}`);
