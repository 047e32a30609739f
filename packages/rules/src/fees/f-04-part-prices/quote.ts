import { type Decision, decide } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';

/** As recorded. That a quote has run out is never recorded: it follows from the day. */
export type QuoteStatus = 'DRAFT' | 'ISSUED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

export type QuoteState = Exclude<QuoteStatus, 'ISSUED'> | 'OPEN' | 'EXPIRED';

export interface QuoteFacts {
  readonly status: QuoteStatus;
  /** Inclusive. */
  readonly validUntilOn: PlainDate;
  readonly on: PlainDate;
}

/** What a quote is on a day: an issued one is open through its last day, then expired (Q31). */
export function quoteState({ status, validUntilOn, on }: QuoteFacts): QuoteState {
  const expired = parsePlainDate(on) > parsePlainDate(validUntilOn);
  if (status !== 'ISSUED') return status;
  return expired ? 'EXPIRED' : 'OPEN';
}

export interface AcceptanceOutcome {
  readonly allowed: boolean;
  /** NOT_ISSUED: still a draft · EXPIRED: its last day has passed · DECIDED: accepted, declined or withdrawn already. */
  readonly refusal: 'NOT_ISSUED' | 'EXPIRED' | 'DECIDED' | null;
}

/** May the client accept a quote on a day? Through `validUntilOn`, that day included (Q31). */
export function mayAccept(quote: QuoteFacts): Decision<AcceptanceOutcome> {
  const state = quoteState(quote);
  const refusal = state === 'OPEN' ? null : (refusals[state] ?? 'DECIDED');
  return decide(
    { allowed: refusal === null, refusal },
    {
      basis: [{ clause: 'F-04', paragraph: '1', question: 'Q31' }],
      values: [
        { name: 'status', label: text('报价单状态', 'Status'), value: quote.status },
        {
          name: 'validUntilOn',
          label: text('有效至', 'Valid until'),
          value: quote.validUntilOn,
          unit: 'DATE',
        },
        { name: 'on', label: text('日期', 'Day'), value: quote.on, unit: 'DATE' },
      ],
    },
  );
}

const refusals: Partial<Record<QuoteState, 'NOT_ISSUED' | 'EXPIRED'>> = {
  DRAFT: 'NOT_ISSUED',
  EXPIRED: 'EXPIRED',
};
