import { mayAccept } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { type BadInput, badField } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import { type AuditService, type Changes, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { refuseUnissuable } from './issue-check.js';
import type { LetterheadService } from './letterhead.service.js';
import { QuoteEntity } from './quote.entity.js';
import type { QuoteService } from './quote.service.js';
import { QuoteLineEntity } from './quote-line.entity.js';
import { pricedColumns, writeLines } from './quote-lines.js';
import type { QuotePricing } from './quote-pricing.js';

/** What happens to a quote once it is written: it is issued, and the client answers or we withdraw it. */
export class QuoteDecisionService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly quotes: QuoteService,
    private readonly pricing: QuotePricing,
    private readonly letterhead: LetterheadService,
  ) {}

  /**
   * Judges every line once more by today's prices, freezes all of it and gives the next number of the year.
   * Raises NOT_FOUND, CONFLICT, BAD_INPUT (no lines, a last day that has passed, prices that have changed since
   * the draft was saved, lines that may not be charged).
   */
  async issue(id: string, version: number): Promise<void> {
    const { em, clock, actor } = this.deps;
    const draft = await this.quotes.draft(id);
    const saved = await em.find(QuoteLineEntity, { where: { quoteId: id }, order: { position: 'ASC' } });
    const lines = await this.quotes.linesOf(id);
    const priced = await this.pricing.price({ ...draft, lines, on: clock.today() });
    if (draft.version === version) refuseUnissuable(draft, saved, priced, clock.today());
    await writeLines(em, id, priced.lines);
    const { name, contact, phone, address } = priced.client.client;
    const { code, name: listName, taxIncluded } = priced.list;
    const printed = {
      letterhead: await this.letterhead.current(),
      client: { name, contact, phone, address },
      contract: priced.client.contract,
      device: priced.client.device,
      list: { code, name: listName, taxIncluded },
    };
    // Last of all: whoever issues after us waits for this row.
    const number = await this.#nextNumber(clock.today());
    await updateVersioned(em, QuoteEntity, id, version, {
      ...pricedColumns(priced, clock.today()),
      number,
      status: 'ISSUED',
      printed,
      issuedById: actor.userId,
      issuedBy: actor.name,
      issuedAt: clock.now(),
      searchText: searchTextOf(number),
      updatedAt: clock.now(),
    });
    await this.#record('quote.issue', id, {
      number: { after: number },
      totalFen: { after: priced.totalFen },
      list: { after: code },
    });
  }

  /** The client said yes on a day. Raises NOT_FOUND, CONFLICT, BAD_INPUT (not issued, past its last day, decided). */
  async accept(id: string, on: PlainDate, by: string, version: number, note: string | null): Promise<void> {
    const { clock } = this.deps;
    const check = new FieldCheck();
    const acceptedBy = check.required('by', by, 100);
    const decidedNote = check.note('note', note, 1_000) ?? null;
    check.done();
    const quote = await this.quotes.one(id);
    const { refusal } = mayAccept({ ...quote, on }).outcome;
    if (refusal !== null) throw refusals[refusal]();
    if (on > clock.today())
      throw badField('on', 'FUTURE', '接受日期不能晚于今天。', 'It cannot lie in the future.');
    if (on < quote.quotedOn) {
      throw badField('on', 'RANGE', '接受日期不能早于报价日。', 'It cannot lie before the day of the quote.');
    }
    await this.#decide(quote, version, 'quote.accept', {
      status: 'ACCEPTED',
      acceptedOn: on,
      acceptedBy,
      decidedNote,
    });
  }

  /** The client said no. Raises NOT_FOUND, CONFLICT, BAD_INPUT (not issued, decided already). */
  async decline(id: string, version: number, note: string | null): Promise<void> {
    const check = new FieldCheck();
    const decidedNote = check.note('note', note, 1_000) ?? null;
    check.done();
    const quote = await this.#undecided(id);
    await this.#decide(quote, version, 'quote.decline', { status: 'DECLINED', decidedNote });
  }

  /** We take it back. Raises NOT_FOUND, CONFLICT, BAD_INPUT (no reason, not issued, decided already). */
  async withdraw(id: string, version: number, reason: string): Promise<void> {
    const check = new FieldCheck();
    const decidedNote = check.required('reason', reason, 1_000);
    check.done();
    const quote = await this.#undecided(id);
    await this.#decide(quote, version, 'quote.withdraw', { status: 'WITHDRAWN', decidedNote }, decidedNote);
  }

  async #undecided(id: string): Promise<QuoteEntity> {
    const quote = await this.quotes.one(id);
    if (quote.status === 'ISSUED') return quote;
    throw refusals[quote.status === 'DRAFT' ? 'NOT_ISSUED' : 'DECIDED']();
  }

  async #decide(
    quote: QuoteEntity,
    version: number,
    action: string,
    decision: Partial<QuoteEntity>,
    reason: string | null = null,
  ): Promise<void> {
    const { em, clock } = this.deps;
    const now = clock.now();
    await updateVersioned(em, QuoteEntity, quote.id, version, {
      ...decision,
      decidedAt: now,
      updatedAt: now,
    });
    await this.#record(action, quote.id, changesBetween(quote, decision), reason);
  }

  async #nextNumber(today: PlainDate): Promise<string> {
    const year = Number(today.slice(0, 4));
    const [row] = await query<{ last: number }>(
      this.deps.em,
      sql`INSERT INTO quote_number (year, last) VALUES (${year}, 1)
        ON CONFLICT (year) DO UPDATE SET last = quote_number.last + 1 RETURNING last`,
    );
    return `BJ-${year}-${String(row?.last).padStart(4, '0')}`;
  }

  #record(action: string, entityId: string, changes: Changes, reason: string | null = null): Promise<void> {
    return this.audit.record({ action, entity: 'Quote', entityId, changes, reason });
  }
}

const refusals: Readonly<Record<'NOT_ISSUED' | 'EXPIRED' | 'DECIDED', () => BadInput>> = {
  NOT_ISSUED: () => badField('status', 'NOT_ISSUED', '报价单还没有发出。', 'The quote has not been issued.'),
  EXPIRED: () =>
    badField(
      'on',
      'EXPIRED',
      '报价单在这一天已经过期:请按今天的价格复制一份。',
      'The quote had run out on that day: copy it at today’s prices.',
    ),
  DECIDED: () =>
    badField(
      'status',
      'DECIDED',
      '报价单已有结果,不能再改。',
      'The quote has been answered or withdrawn already.',
    ),
};
