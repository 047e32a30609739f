import type { ReactNode } from 'react';
import { formatFen, formatInstant } from '../../widgets/format';
import { type DraftRow, isAboveBest, lacksReason, verdictOf } from './draft-line';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** What is wrong with the price in a cell, or wants a reason: the error, the ceiling, the best price. */
export function priceNote(row: DraftRow, translate: Translate): ReactNode {
  const { line, unsaved, refusal } = row;
  const sentences: string[] = [];
  const problem = unsaved.price?.problem ?? null;
  if (problem !== null)
    sentences.push(translate(`jn.prices.problem.${problem}`, { text: unsaved.price?.text }));
  if (refusal !== null) sentences.push(refusal);
  if (verdictOf(row) === 'ABOVE_MARKET_MEAN') {
    const mean = { highest: formatFen(line.ceilingFen), count: line.sampleCount };
    sentences.push(translate('jn.prices.aboveMean', mean));
  }
  if (line.ceilingFen === null && lacksReason(row))
    sentences.push(translate('jn.prices.fewSamples', { count: line.sampleCount }));
  if (isAboveBest(row)) {
    const best = { price: formatFen(line.lowestGivenFen), number: line.lowestGivenCase };
    sentences.push(translate('jn.prices.aboveBest', best));
  }
  if (sentences.length === 0) return null;
  return sentences.map((sentence) => <div key={sentence}>{sentence}</div>);
}

/** Who wrote the price, and when. */
export function writtenNote({ line }: DraftRow, translate: Translate): string | null {
  if (line.changedBy === null || line.changedAt === null) return null;
  return translate('jn.prices.writtenBy', { who: line.changedBy, at: formatInstant(line.changedAt) });
}
