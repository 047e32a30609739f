import {
  type Fen,
  isOwnPrice,
  type JudgementFacts,
  judgePrice,
  type LineProblem,
  mayOffer,
  priceListFor,
  quoteCeiling,
  type ServiceTerms,
} from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { badField } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import type { CalendarService } from '../calendar/calendar.service.js';
import { givenPrices } from './given-prices.js';
import type { QuoteFault } from './quote.entity.js';
import {
  activeLists,
  type Client,
  clientOf,
  marketSamples,
  type NamedList,
  type OfferedItem,
  offeredItems,
  type QuoteParties,
  type SourcedSample,
} from './quote-facts.js';
import { type Charged, chargeLines, type FaultFacts } from './quote-fees.js';
import { type LineFee, type LineProof, lineProofOf, type TotalProof, totalProofOf } from './quote-proof.js';

export interface QuoteToPrice extends QuoteParties {
  readonly fault: QuoteFault | null;
  readonly lines: readonly WantedLine[];
  /** The day whose prices hold. */
  readonly on: PlainDate;
}

export interface WantedLine {
  readonly itemId: string;
  readonly quantity: number;
  /** Our own; null: the list's. */
  readonly priceFen: Fen | null;
  readonly reason: string | null;
}

export interface PricedLine {
  readonly item: OfferedItem;
  readonly quantity: number;
  readonly priceFen: Fen;
  readonly listPriceFen: Fen | null;
  readonly ownPrice: boolean;
  readonly payer: 'CLIENT' | 'US';
  readonly amountFen: Fen;
  readonly fee: LineFee;
  readonly proof: LineProof;
  readonly reason: string | null;
  /** What keeps the quote from being issued; null: nothing. */
  readonly problem: LineProblem | null;
}

export interface PricedQuote {
  readonly client: Client;
  readonly list: NamedList;
  readonly lines: readonly PricedLine[];
  readonly totalFen: Fen;
  readonly ceiling: TotalProof;
}

/** Facts from the database, decisions from the rules: what every line costs, who pays it and why it may. */
export class QuotePricing {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly calendar: CalendarService,
  ) {}

  /** Raises BAD_INPUT (parties that do not belong together, no price list for the client, items nobody sells). */
  async price(quote: QuoteToPrice): Promise<PricedQuote> {
    const { em } = this.deps;
    const { on } = quote;
    const client = await clientOf(em, quote);
    const list = listFor(client, await activeLists(em));
    const { region, terms } = client;
    const items = [...new Set(quote.lines.map(({ itemId }) => itemId))];
    const offered = await offeredItems(em, { items, listId: list.id, on });
    const samples = await marketSamples(em, { items, on, months: terms.sampleMonths });
    const given = await givenPrices(em, { items, on, months: terms.bestPriceMonths });
    const repair = await this.#repairOf(client, quote.fault);
    refuseUnknown(quote.lines, offered);

    const wanted = quote.lines.flatMap((line) => {
      const item = offered.get(line.itemId);
      return item ? [{ line, item, priceFen: line.priceFen ?? item.priceFen }] : [];
    });
    const charged = chargeLines(
      wanted.map(({ line, item, priceFen }) => ({
        item,
        quantity: line.quantity,
        priceFen,
      })),
      repair,
      terms,
    );
    const judged = wanted.flatMap(({ line, item }, index) => {
      const charge = charged[index];
      const market = { samples: samples.get(item.id) ?? [], given: given.get(item.id) ?? [] };
      return charge ? [judge(line, item, charge, { ...market, on, region, terms })] : [];
    });
    const ceiling = quoteCeiling(judged.flatMap(({ ceilingLine }) => ceilingLine ?? []));
    const lines = judged.map(({ line }) => line);
    const totalFen = lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
    return { client, list, lines, totalFen, ceiling: totalProofOf(ceiling, terms) };
  }

  async #repairOf({ deviceFacts }: Client, fault: QuoteFault | null): Promise<FaultFacts | null> {
    if (deviceFacts === null || fault === null) return null;
    return { device: deviceFacts, fault, calendar: await this.calendar.current() };
  }
}

interface Circumstances {
  readonly samples: readonly SourcedSample[];
  readonly given: JudgementFacts['given'];
  readonly on: PlainDate;
  readonly region: string | null;
  readonly terms: ServiceTerms;
}

/** The price the client would pay, against the market and the best price given. */
function judge(wanted: WantedLine, item: OfferedItem, charge: Charged, about: Circumstances) {
  const { samples, given, on, region, terms } = about;
  const { quantity, reason } = wanted;
  const listPriceFen = item.priceFen;
  const priceFen = wanted.priceFen ?? listPriceFen ?? 0;
  const ownPrice = isOwnPrice({ listPriceFen, ownPriceFen: wanted.priceFen });
  const paidFen = charge.payer === 'CLIENT' ? priceFen : 0;
  const decision = judgePrice({
    priceFen: paidFen,
    on,
    region,
    itemId: item.id,
    samples,
    given,
    promisedBy: charge.promisedBy,
    terms,
    reason,
    service: item.kind === 'SERVICE',
  });
  const sources = new Map(samples.map(({ id, source }) => [id, source]));
  const proof = lineProofOf(decision, (id) => sources.get(id) ?? '', terms);
  const { problem } = mayOffer({
    active: item.active,
    charged: charge.payer === 'CLIENT',
    free: charge.fee.method === 'FREE',
    listPriceFen,
    ownPriceFen: wanted.priceFen,
    judgement: decision.outcome,
    reason,
  }).outcome;
  const { fee, payer, amountFen } = charge;
  const line: PricedLine = {
    item,
    quantity,
    priceFen,
    listPriceFen,
    ownPrice,
    payer,
    amountFen,
    fee,
    proof,
    reason,
    problem,
  };
  const facts = {
    priceFen: paidFen,
    on,
    region,
    itemClass: item.id,
    samples,
    terms,
    supervisorReason: reason,
  };
  return { line, ceilingLine: charge.payer === 'CLIENT' ? { quantity, facts } : null };
}

function listFor(client: Client, lists: readonly NamedList[]): NamedList {
  const { listId } = priceListFor(lists, client).outcome;
  const list = lists.find(({ id }) => id === listId);
  if (list) return list;
  throw badField(
    'customerId',
    'NO_PRICE_LIST',
    '没有适用于这个客户的价格表,请先建立并发布。',
    'No price list is for this client: enter and publish one first.',
  );
}

/** Raises BAD_INPUT for items nobody knows, for half a part, and for a line dearer than can be counted. */
function refuseUnknown(lines: readonly WantedLine[], offered: ReadonlyMap<string, OfferedItem>): void {
  const check = new FieldCheck();
  lines.forEach(({ itemId, quantity, priceFen }, index) => {
    const item = offered.get(itemId);
    check.fen(`lines.${index}.quantity`, Math.round(quantity * (priceFen ?? item?.priceFen ?? 0)));
    if (item?.kind === 'PART' && !Number.isInteger(quantity)) {
      check.problem(`lines.${index}.quantity`, 'WHOLE', '备件的数量应为整数。', 'Parts are sold whole.');
    }
    if (item) return;
    check.problem(
      `lines.${index}.itemId`,
      'UNKNOWN',
      '没有这个备件或服务项目。',
      'There is no such part or service.',
    );
  });
  check.done();
}
