import type { MarketSampleInput } from '@jiannuo/schema';
import { typedPrice } from '../../../pages/prices/typed-price';
import { readDate } from '../../../widgets/date-text';

/** One line as it was pasted: texts, whatever they are. */
export type SampleTexts = Readonly<Record<SampleField, string>>;

export const sampleFields = ['number', 'price', 'sampledOn', 'region', 'source', 'note'] as const;
export type SampleField = (typeof sampleFields)[number];

export interface SampleRow {
  readonly key: string;
  readonly texts: SampleTexts;
  /** The server's sentence about the line. */
  readonly refusal: string | null;
}

export type SampleProblem =
  | 'MISSING'
  | 'UNKNOWN_ITEM'
  | 'NOT_A_PRICE'
  | 'NOT_A_DATE'
  | 'IN_THE_FUTURE'
  | 'TOO_LONG';

/** Item ids by their number; null: looked for and not found; absent: not looked for yet. */
export type KnownItems = ReadonlyMap<string, string | null>;

export const noTexts: SampleTexts = {
  number: '',
  price: '',
  sampledOn: '',
  region: '',
  source: '',
  note: '',
};

export function isBlank({ texts }: SampleRow): boolean {
  return sampleFields.every((field) => texts[field].trim() === '');
}

/** What is wrong with a cell; null: nothing, or the line is empty. */
export function problemIn(
  row: SampleRow,
  field: SampleField,
  items: KnownItems,
  today: string,
): SampleProblem | null {
  if (isBlank(row)) return null;
  const text = row.texts[field].trim();
  switch (field) {
    case 'number':
      if (text === '') return 'MISSING';
      return items.get(text) === null ? 'UNKNOWN_ITEM' : null;
    case 'price': {
      const { fen } = typedPrice(text);
      if (text === '') return 'MISSING';
      return fen === null || fen === 0 ? 'NOT_A_PRICE' : null;
    }
    case 'sampledOn': {
      if (text === '') return 'MISSING';
      const date = readDate(text);
      if (date === null) return 'NOT_A_DATE';
      return date > today ? 'IN_THE_FUTURE' : null;
    }
    case 'source':
      if (text === '') return 'MISSING';
      return text.length > 200 ? 'TOO_LONG' : null;
    case 'region':
      return text.length > 100 ? 'TOO_LONG' : null;
    case 'note':
      return text.length > 2000 ? 'TOO_LONG' : null;
  }
}

export function isReady(row: SampleRow, items: KnownItems, today: string): boolean {
  return (
    typeof items.get(row.texts.number.trim()) === 'string' &&
    sampleFields.every((field) => problemIn(row, field, items, today) === null)
  );
}

/** A line without problems, as it is sent; null for any other. */
export function sampleInput(row: SampleRow, items: KnownItems): MarketSampleInput | null {
  const { texts } = row;
  const itemId = items.get(texts.number.trim());
  const { fen } = typedPrice(texts.price);
  const sampledOn = readDate(texts.sampledOn);
  if (typeof itemId !== 'string' || fen === null || sampledOn === null) return null;
  return {
    itemId,
    priceFen: fen,
    sampledOn,
    region: texts.region.trim() || null,
    source: texts.source.trim(),
    note: texts.note.trim() || null,
  };
}
