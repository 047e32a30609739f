import { addDays, daysBetween } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, insertRows, updateVersioned } from '../../platform/db/index.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { faultFrom, wantedLines } from './checked-input.js';
import { QuoteEntity, type QuoteFault } from './quote.entity.js';
import type { CreateQuoteInput, QuoteLineInput, QuotePreviewInput, UpdateQuoteInput } from './quote.input.js';
import { QuoteLineEntity } from './quote-line.entity.js';
import { previewOf, pricedColumns, writeLines } from './quote-lines.js';
import type { PricedQuote, QuotePricing, WantedLine } from './quote-pricing.js';
import { type Publication, type TouchedQuote, touchedQuotes } from './touched-quotes.js';

/** Drafts: written, priced anew with every change, copied, thrown away. */
export class QuoteService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly pricing: QuotePricing,
  ) {}

  /** The same prices and judgements, without saving anything. Raises BAD_INPUT. */
  async preview(input: QuotePreviewInput) {
    const { clock } = this.deps;
    const check = new FieldCheck();
    const lines = wantedLines(check, input.lines);
    const fault = faultFrom(check, input.fault, clock);
    check.done();
    return previewOf(await this.pricing.price({ ...partiesOf(input), fault, lines, on: clock.today() }));
  }

  /** Answers the new id. Raises BAD_INPUT. */
  async create(input: CreateQuoteInput): Promise<string> {
    const { clock } = this.deps;
    const check = new FieldCheck();
    const lines = wantedLines(check, input.lines);
    const draft: Draft = {
      ...partiesOf(input),
      fault: faultFrom(check, input.fault, clock),
      validUntilOn: check.date('validUntilOn', input.validUntilOn) ?? input.validUntilOn,
      note: check.note('note', input.note, 2_000) ?? null,
    };
    check.done();
    const id = await this.#begin(draft, lines, null);
    const changes = changesBetween({}, { ...given(draft), lines: lines.length });
    await this.audit.record({ action: 'quote.create', entity: 'Quote', entityId: id, changes });
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (an issued quote, fields of wrong form). */
  async update(id: string, input: UpdateQuoteInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const newLines = input.lines ? wantedLines(check, input.lines) : null;
    const fields = given({
      customerId: input.customerId ?? undefined,
      contractId: input.contractId,
      deviceId: input.deviceId,
      fault: input.fault === undefined ? undefined : faultFrom(check, input.fault, clock),
      validUntilOn: check.date('validUntilOn', input.validUntilOn ?? undefined) ?? undefined,
      note: check.note('note', input.note, 2_000),
    });
    check.done();
    const before = await this.draft(id);
    const lines = newLines ?? (await this.linesOf(id));
    const priced = await this.pricing.price({ ...before, ...fields, lines, on: clock.today() });
    await updateVersioned(em, QuoteEntity, id, input.version, {
      ...fields,
      ...pricedColumns(priced, clock.today()),
      updatedAt: clock.now(),
    });
    await writeLines(em, id, priced.lines);
    const after = { ...fields, totalFen: priced.totalFen, lineCount: priced.lines.length };
    await this.audit.record({
      action: 'quote.update',
      entity: 'Quote',
      entityId: id,
      changes: changesBetween(before, after),
    });
  }

  /** All lines of a draft. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async setLines(id: string, lines: QuoteLineInput[], version: number): Promise<void> {
    await this.update(id, { version, lines });
  }

  /** A new draft with the same lines at today's prices of the list. Answers its id. Raises NOT_FOUND, BAD_INPUT. */
  async copy(id: string): Promise<string> {
    const { clock } = this.deps;
    const source = await this.one(id);
    const { customerId, contractId, deviceId, fault, note } = source;
    const lines = (await this.linesOf(id)).map((line) => ({ ...line, priceFen: null, reason: null }));
    const days = Math.max(0, daysBetween(source.quotedOn, source.validUntilOn));
    const validUntilOn = addDays(clock.today(), days);
    const copy = await this.#begin(
      { customerId, contractId, deviceId, fault, note, validUntilOn },
      lines,
      id,
    );
    const changes = { copiedFrom: { after: source.number ?? id } };
    await this.audit.record({ action: 'quote.copy', entity: 'Quote', entityId: copy, changes });
    return copy;
  }

  /** Which open quotes a publication would change. */
  touchedBy(publication: Omit<Publication, 'today'>): Promise<TouchedQuote[]> {
    return touchedQuotes(this.deps.em, { ...publication, today: this.deps.clock.today() });
  }

  /** Only drafts go. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async delete(id: string, version: number): Promise<void> {
    const before = await this.draft(id);
    await deleteVersioned(this.deps.em, QuoteEntity, id, version);
    const changes = { totalFen: { before: before.totalFen } };
    await this.audit.record({ action: 'quote.delete', entity: 'Quote', entityId: id, changes });
  }

  /** @throws NotFound */
  async one(id: string): Promise<QuoteEntity> {
    const row = await this.deps.em.findOneBy(QuoteEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  /** Locked until the end of the transaction. Raises NOT_FOUND, and BAD_INPUT for a quote that was issued. */
  async draft(id: string): Promise<QuoteEntity> {
    const lock = { mode: 'for_no_key_update' } as const;
    const row = await this.deps.em.findOne(QuoteEntity, { where: { id }, lock });
    if (!row) throw new NotFound();
    if (row.status === 'DRAFT') return row;
    throw badField(
      'status',
      'NOT_DRAFT',
      '报价单已经发出,不能再改:请复制为新的草稿。',
      'The quote has been issued and never changes: copy it to a new draft.',
    );
  }

  /** Its lines as they were asked for. */
  async linesOf(quoteId: string): Promise<WantedLine[]> {
    const rows = await this.deps.em.find(QuoteLineEntity, { where: { quoteId }, order: { position: 'ASC' } });
    return rows.map(({ itemId, quantityHundredths, ownPrice, priceFen, reason }) => ({
      itemId,
      quantity: quantityHundredths / 100,
      priceFen: ownPrice ? priceFen : null,
      reason,
    }));
  }

  async #begin(draft: Draft, lines: readonly WantedLine[], copiedFromId: string | null): Promise<string> {
    const { em, clock, actor } = this.deps;
    const priced: PricedQuote = await this.pricing.price({ ...draft, lines, on: clock.today() });
    const id = uuid();
    const now = clock.now();
    const row: Partial<QuoteEntity> = {
      ...draft,
      ...pricedColumns(priced, clock.today()),
      id,
      status: 'DRAFT',
      copiedFromId,
      searchText: '',
      createdBy: actor.name,
      createdAt: now,
      updatedAt: now,
    };
    await insertRows(em, QuoteEntity, [row]);
    await writeLines(em, id, priced.lines);
    return id;
  }
}

type Draft = Pick<QuoteEntity, 'customerId' | 'contractId' | 'deviceId' | 'validUntilOn' | 'note'> & {
  readonly fault: QuoteFault | null;
};

function partiesOf({ customerId, contractId, deviceId }: QuotePreviewInput | CreateQuoteInput) {
  return { customerId, contractId: contractId ?? null, deviceId: deviceId ?? null };
}
