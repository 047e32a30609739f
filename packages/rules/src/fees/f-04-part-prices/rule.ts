import { type Citation, type Decision, decide, type ValueUsed } from '../../kernel/decision.js';
import { assertSum, type Fen } from '../../kernel/fen.js';
import { dateInShanghai, type Instant } from '../../kernel/instant.js';
import { compareInstants } from '../../kernel/instant-order.js';
import { text } from '../../kernel/localized.js';
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';

/** What a price is of. Prices of different keys never meet. */
export interface PriceKey {
  readonly listId: string;
  readonly itemId: string;
  readonly unit: string;
}

/** One published price. Rows are only ever added. */
export interface PriceRow extends PriceKey {
  /** First day of effect. Its end is the next row's first day. */
  readonly validFrom: PlainDate;
  /** 1, 2, …: a correction of the same first day is the next version. */
  readonly version: number;
  /** Nobody could know the price before. */
  readonly publishedAt: Instant;
  /** null: withdrawn from that day on. */
  readonly priceFen: Fen | null;
}

export interface PriceQuestion extends PriceKey {
  readonly on: PlainDate;
  /** What was published up to and including this moment. */
  readonly knownAt: Instant;
}

export interface PriceInForce {
  /** NOT_PRICED: no row has begun · WITHDRAWN: the row in force says so. */
  readonly state: 'IN_FORCE' | 'NOT_PRICED' | 'WITHDRAWN';
  readonly priceFen: Fen | null;
  readonly version: number | null;
  /** Half-open [fromDate, untilDate); an open end is null. */
  readonly fromDate: PlainDate | null;
  readonly untilDate: PlainDate | null;
}

/** The one price in force on a day, as it was known at a moment (Q32). */
export function priceInForce(rows: readonly PriceRow[], question: PriceQuestion): Decision<PriceInForce> {
  parsePlainDate(question.on);
  const known = knownRows(rows, question);
  const inForce = known.findLast((row) => row.validFrom <= question.on);
  const next = known.find((row) => row.validFrom > question.on);
  return decide(
    {
      state: inForce === undefined ? 'NOT_PRICED' : inForce.priceFen === null ? 'WITHDRAWN' : 'IN_FORCE',
      priceFen: inForce?.priceFen ?? null,
      version: inForce?.version ?? null,
      fromDate: inForce?.validFrom ?? null,
      untilDate: next?.validFrom ?? null,
    },
    {
      basis: [{ clause: 'F-04', paragraph: '1', question: 'Q32' }],
      values: [
        { name: 'on', label: text('日期', 'Day'), value: question.on, unit: 'DATE' },
        { name: 'knownAt', label: text('截至时刻', 'As known at'), value: question.knownAt, unit: 'INSTANT' },
        ...priceValues(inForce),
      ],
    },
  );
}

export interface QuoteOrService extends PriceKey {
  /** The quote this work rests on; null without one. `validUntilOn` is inclusive. */
  readonly quote: { readonly quotedAt: Instant; readonly validUntilOn: PlainDate } | null;
  readonly serviceOn: PlainDate;
  /** For a price of the service day: what was published by then. */
  readonly knownAt: Instant;
}

export interface PriceOfWork extends PriceInForce {
  readonly source: 'QUOTE' | 'SERVICE_DATE';
  readonly pricedOn: PlainDate;
}

/** The quote's day while the quote is valid, else the day of service (Q31). */
export function quoteOrServicePrice(rows: readonly PriceRow[], facts: QuoteOrService): Decision<PriceOfWork> {
  const quote = validQuote(facts);
  const pricedOn = quote === null ? facts.serviceOn : dateInShanghai(quote.quotedAt);
  const knownAt = quote === null ? facts.knownAt : quote.quotedAt;
  const price = priceInForce(rows, { ...keyOf(facts), on: pricedOn, knownAt });
  const read: Citation = { clause: 'F-04', paragraph: '1', question: 'Q31' };
  return decide(
    { ...price.outcome, source: quote === null ? 'SERVICE_DATE' : 'QUOTE', pricedOn },
    { basis: [read, ...price.basis], values: [...quoteValues(facts), ...price.values] },
  );
}

/** Of each first day the last version known, in order of first days. */
function knownRows(rows: readonly PriceRow[], question: PriceQuestion): PriceRow[] {
  const latest = new Map<PlainDate, PriceRow>();
  const seen = new Set<string>();
  for (const row of rows) {
    if (!sameKey(row, question)) continue;
    if (row.priceFen !== null) assertSum(row.priceFen);
    refuseTwice(seen, row);
    if (compareInstants(row.publishedAt, question.knownAt) > 0) continue;
    const other = latest.get(parsePlainDate(row.validFrom));
    if (other === undefined || other.version < row.version) latest.set(row.validFrom, row);
  }
  return [...latest.values()].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

function refuseTwice(seen: Set<string>, row: PriceRow): void {
  const key = `${row.validFrom} v${row.version}`;
  if (seen.has(key)) {
    throw new RuleRefusal(
      'INVALID_FACT',
      text(
        `品项 ${row.itemId} 在 ${row.validFrom} 有两行第 ${row.version} 版价格`,
        `Item ${row.itemId} has two prices of version ${row.version} from ${row.validFrom}`,
      ),
      [{ clause: 'F-04', question: 'Q32' }],
    );
  }
  seen.add(key);
}

function validQuote(facts: QuoteOrService): QuoteOrService['quote'] {
  if (facts.quote === null) return null;
  const quotedOn = dateInShanghai(facts.quote.quotedAt);
  const serviceOn = parsePlainDate(facts.serviceOn);
  return quotedOn <= serviceOn && serviceOn <= parsePlainDate(facts.quote.validUntilOn) ? facts.quote : null;
}

const sameKey = (a: PriceKey, b: PriceKey) =>
  a.listId === b.listId && a.itemId === b.itemId && a.unit === b.unit;

const keyOf = ({ listId, itemId, unit }: PriceKey): PriceKey => ({ listId, itemId, unit });

function priceValues(row: PriceRow | undefined): ValueUsed[] {
  if (row === undefined) return [];
  return [
    { name: 'validFrom', label: text('生效日', 'In force from'), value: row.validFrom, unit: 'DATE' },
    { name: 'version', label: text('版本', 'Version'), value: row.version, unit: 'COUNT' },
    { name: 'priceFen', label: text('单价', 'Price'), value: row.priceFen, unit: 'FEN' },
  ];
}

function quoteValues(facts: QuoteOrService): ValueUsed[] {
  const { quote, serviceOn } = facts;
  const service: ValueUsed = {
    name: 'serviceOn',
    label: text('服务日', 'Day of service'),
    value: serviceOn,
    unit: 'DATE',
  };
  if (quote === null) return [service];
  return [
    {
      name: 'quotedOn',
      label: text('报价日', 'Quoted on'),
      value: dateInShanghai(quote.quotedAt),
      unit: 'DATE',
    },
    {
      name: 'quoteValidUntilOn',
      label: text('报价有效至', 'Quote valid until'),
      value: quote.validUntilOn,
      unit: 'DATE',
    },
    service,
  ];
}
