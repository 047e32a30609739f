import { parseYuan } from '@jiannuo/rules';
import type {
  CauseCode,
  CauseState,
  CreateQuoteInput,
  QuoteDetailFragment,
  QuoteLineInput,
} from '@jiannuo/schema';
import { instantOfLocal, localInShanghai, plainYuan } from '../../widgets/format';

/** A line while it is typed: texts as they stand in their boxes. */
export interface TypedLine {
  readonly itemId: string;
  readonly number: string;
  readonly name: string;
  readonly model: string | null;
  readonly unit: string;
  readonly quantity: string;
  /** Empty: the price of the list. */
  readonly price: string;
  readonly reason: string;
}

export interface QuoteDraft {
  readonly customerId: string;
  readonly contractId?: string | null;
  readonly deviceId?: string | null;
  readonly validUntilOn: string;
  readonly note?: string | null;
  readonly fault?: TypedFault | null;
  readonly typed?: readonly TypedLine[];
}

export interface TypedFault {
  readonly calledAt: string;
  readonly causes: readonly CauseCode[];
  readonly causeState?: CauseState;
  readonly repeatVisit?: boolean;
}

export function typedLine(line: QuoteDetailFragment['lines'][number]): TypedLine {
  const { itemId, number, name, model, unit, quantity, priceFen, ownPrice, reason } = line;
  return {
    itemId,
    number,
    name,
    model: model ?? null,
    unit,
    quantity: String(quantity),
    price: ownPrice ? plainYuan(priceFen) : '',
    reason: reason ?? '',
  };
}

/** What is wrong with a line before anybody is asked: null when it can be sent. */
export function lineProblem({ quantity, price }: TypedLine): 'quantity' | 'price' | null {
  if (quantityOf(quantity) === null) return 'quantity';
  return price.trim() !== '' && fenOf(price) === null ? 'price' : null;
}

export function lineInput({ itemId, quantity, price, reason }: TypedLine): QuoteLineInput {
  return {
    itemId,
    quantity: quantityOf(quantity) ?? 0,
    priceFen: price.trim() === '' ? null : fenOf(price),
    reason: reason.trim() === '' ? null : reason.trim(),
  };
}

export function toQuoteInput(draft: QuoteDraft): CreateQuoteInput {
  const { customerId, validUntilOn } = draft;
  return {
    customerId,
    validUntilOn,
    contractId: draft.contractId || null,
    deviceId: draft.deviceId || null,
    note: draft.note || null,
    fault: faultInput(draft),
    lines: (draft.typed ?? []).map(lineInput),
  };
}

/** Without a device there is nothing to be repaired. */
export function faultInput({
  deviceId,
  fault,
}: Pick<QuoteDraft, 'deviceId' | 'fault'>): CreateQuoteInput['fault'] {
  if (!deviceId || !fault || fault.calledAt === '') return null;
  const { calledAt, causes, causeState, repeatVisit } = fault;
  return {
    calledAt: calledAt.endsWith('Z') ? calledAt : instantOfLocal(calledAt),
    causes: [...causes],
    ...(causeState === undefined ? {} : { causeState }),
    repeatVisit: repeatVisit ?? false,
  };
}

/** The moment of a call as its box shows it. */
export function calledLocal(calledAt: string): string {
  return calledAt.endsWith('Z') ? localInShanghai(calledAt) : calledAt;
}

function quantityOf(text: string): number | null {
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text.trim())) return null;
  const quantity = Number(text);
  return quantity > 0 ? quantity : null;
}

function fenOf(text: string): number | null {
  try {
    const fen = parseYuan(text);
    return fen >= 0 ? fen : null;
  } catch {
    return null;
  }
}
