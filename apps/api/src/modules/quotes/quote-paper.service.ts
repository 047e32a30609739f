import type { ServiceDeps } from '../../platform/context.js';
import type { PrintedDocument } from '../../platform/documents/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { PriceListEntity } from '../prices/price-list.entity.js';
import type { LetterheadService } from './letterhead.service.js';
import type { PrintedParties, QuoteEntity } from './quote.entity.js';
import type { QuoteService } from './quote.service.js';
import { clientOf } from './quote-facts.js';
import { QuoteLineEntity } from './quote-line.entity.js';
import { quotePaper } from './quote-paper.js';

/** Quotes as paper: an issued one by what was frozen with it, a draft by what holds now. */
export class QuotePaperService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly quotes: QuoteService,
    private readonly letterhead: LetterheadService,
  ) {}

  /** The document, and a name for its file. Raises NOT_FOUND. */
  async paper(id: string, withContacts: boolean): Promise<{ document: PrintedDocument; name: string }> {
    const { em } = this.deps;
    const quote = await this.quotes.one(id);
    const lines = await em.find(QuoteLineEntity, {
      where: { quoteId: id },
      relations: { edition: true },
      order: { position: 'ASC' },
    });
    const parties = quote.printed ?? (await this.#partiesOf(quote));
    await this.audit.record({ action: 'quote.print', entity: 'Quote', entityId: id });
    const document = quotePaper({ quote, lines, parties, withContacts });
    return { document, name: `报价单-${quote.number ?? '草稿'}` };
  }

  async #partiesOf(quote: QuoteEntity): Promise<PrintedParties> {
    const { em } = this.deps;
    const { client, contract, device } = await clientOf(em, quote);
    const { code, name, taxIncluded } = await em.findOneByOrFail(PriceListEntity, { id: quote.listId });
    return {
      letterhead: await this.letterhead.current(),
      client,
      contract,
      device,
      list: { code, name, taxIncluded },
    };
  }
}
