import { type Clause, clauses, formatYuan } from '@jiannuo/rules';
import type { QuoteEntity } from './quote.entity.js';
import type { QuoteLineEntity } from './quote-line.entity.js';

/** What the prices rest on: every clause a line cites, in its own words, and how they stand to the market. */
export function clauseNotes(quote: QuoteEntity, lines: readonly QuoteLineEntity[]): string[] {
  return [...quoted(lines), ...market(quote, lines)];
}

function quoted(lines: readonly QuoteLineEntity[]): string[] {
  const cited = lines.flatMap(({ fee }) => fee.basis);
  const ours = new Map(cited.flatMap(({ clause, quote }) => (quote ? [[clause, quote] as const] : [])));
  const ids = [...new Set([...cited.map(({ clause }) => clause), ...alwaysQuoted])].sort();
  return ids.flatMap((id) => {
    const clause = clauses.get(id);
    return clause ? [`${id} 「${ours.get(id) ?? printed(clause)}」${placesOf(id, lines)}`] : [];
  });
}

/** F-05 is what the statement below keeps. */
const alwaysQuoted = ['F-05'] as const;

function printed({ text }: Clause): string {
  return text;
}

/** Which lines rest on a clause; nothing where all of them do. */
function placesOf(id: string, lines: readonly QuoteLineEntity[]): string {
  const places = lines.filter(({ fee }) => fee.basis.some(({ clause }) => clause === id));
  if (places.length === 0 || places.length === lines.length) return '';
  return `(第 ${places.map(({ position }) => position).join('、')} 项)`;
}

/** The statement of the ceiling: how many samples, the most each price may be, and where there are few. */
function market({ ceiling }: QuoteEntity, lines: readonly QuoteLineEntity[]): string[] {
  const paid = lines.filter(({ payer }) => payer === 'CLIENT');
  const within = paid.filter(({ proof }) => proof.result === 'WITHIN');
  const few = paid.filter(({ proof, priceFen }) => proof.result === 'TOO_FEW_SAMPLES' && priceFen > 0);
  const each = within.map(
    ({ position, proof: { samples, highestFen } }) =>
      `第 ${position} 项 ${samples.length} 个样本,上限 ${formatYuan(highestFen ?? 0)}`,
  );
  const total = `有样本各项合计 ${formatYuan(ceiling.priceFen)},上限 ${formatYuan(ceiling.highestFen)}`;
  const [first] = within;
  return [
    ...(first
      ? [
          `市场平均水平核对:各项单价均不高于 ${figure(first, 'sampleMonths')} 个月内市场样本的平均价。${each.join(';')}。${total}。`,
        ]
      : []),
    ...few.map(
      (line) =>
        `第 ${line.position} 项市场样本 ${line.proof.samples.length} 个,不足 ${figure(line, 'samplesMin')} 个,单价理由已书面记录备查。`,
    ),
  ];
}

/** A figure the judgement of a line rested on. */
function figure({ proof }: QuoteLineEntity, name: string): string {
  return String(proof.values.find((value) => value.name === name)?.value ?? '');
}
