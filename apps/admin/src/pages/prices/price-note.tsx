import type { ReactNode } from 'react';
import { formatFen, formatInstant } from '../../widgets/format';
import { type DraftRow, isAboveBest, verdictOf } from './draft-line';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Everything worth saying about the price in a cell: the error, the ceiling, the best price, who wrote it. */
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
  if (line.ceilingFen === null)
    sentences.push(translate('jn.prices.fewSamples', { count: line.sampleCount }));
  if (isAboveBest(row)) {
    const best = { price: formatFen(line.lowestGivenFen), number: line.lowestGivenCase };
    sentences.push(translate('jn.prices.aboveBest', best));
  }
  if (line.changedBy !== null && line.changedAt !== null) {
    const by = { who: line.changedBy, at: formatInstant(line.changedAt) };
    sentences.push(translate('jn.prices.writtenBy', by));
  }
  if (sentences.length === 0) return null;
  return sentences.map((sentence) => <div key={sentence}>{sentence}</div>);
}
