import {
  type ChargedLine,
  type CoverageFacts,
  type CoverageOutcome,
  costClassOf,
  coverageOf,
  type Decision,
  type Fen,
  type SaleOutcome,
  type ServiceTerms,
  saleOf,
  serviceFee,
  soldKind,
  type WorkCalendar,
} from '@jiannuo/rules';
import { proofOf } from '../coverage/coverage-answer.js';
import { orBadInput } from '../rule-refusal.js';
import type { QuoteFault } from './quote.entity.js';
import type { OfferedItem } from './quote-facts.js';
import type { LineFee } from './quote-proof.js';

/** A device and what happened to it, with the work calendar. */
export interface FaultFacts {
  readonly device: CoverageFacts;
  readonly fault: QuoteFault;
  readonly calendar: WorkCalendar;
}

export interface LineToCharge {
  readonly item: Pick<OfferedItem, 'category' | 'costClass'>;
  readonly quantity: number;
  /** null: no price is in force, and none was typed. */
  readonly priceFen: Fen | null;
}

export interface Charged {
  readonly fee: LineFee;
  /** Which clause promises the best price for it. */
  readonly promisedBy: SaleOutcome['promisedBy'];
  readonly payer: 'CLIENT' | 'US';
  readonly amountFen: Fen;
}

/** Who pays which line: by chapters W and F where a device broke, else it is a sale (F-03). */
export function chargeLines(
  lines: readonly LineToCharge[],
  repair: FaultFacts | null,
  terms: ServiceTerms,
): Charged[] {
  const asked = lines.map(({ item }) => {
    const sale = saleOf(soldKind(item), terms);
    return repair ? coverageFor(item, repair, sale) : { coverage: sale.outcome.coverage, repair: null, sale };
  });
  const deciding = asked.map((one) => one.repair?.terms).find((found) => found) ?? terms;
  const service = serviceFee({
    lines: asked.map(({ coverage }, index) => ({
      id: String(index),
      coverage,
      costClass: costClassOf(lines[index]?.item ?? { costClass: null }),
      repeatVisit: repair?.fault.repeatVisit ?? false,
      faultFound: null,
      visit: null,
      quantity: lines[index]?.quantity ?? 0,
      unitPriceFen: lines[index]?.priceFen ?? null,
    })),
    terms: deciding,
  });
  return asked.flatMap((one, index) => {
    const line = service.outcome.lines[index];
    if (!line) return [];
    const { payer, amountFen } = line;
    const { promisedBy } = one.sale.outcome;
    return [{ fee: feeOf(line, one, deciding), promisedBy, payer, amountFen: amountFen ?? 0 }];
  });
}

interface Asked {
  readonly coverage: Pick<CoverageOutcome, 'charge' | 'stage'>;
  /** Chapter W's decision, and the promises of the contract that decides; null for a sale. */
  readonly repair: {
    readonly decision: Decision<CoverageOutcome>;
    readonly terms: ServiceTerms | undefined;
  } | null;
  readonly sale: Decision<SaleOutcome>;
}

function coverageFor(
  item: LineToCharge['item'],
  { device, fault, calendar }: FaultFacts,
  sale: Decision<SaleOutcome>,
): Asked {
  const { calledAt, causes, causeState } = fault;
  const question = { calledAt, causes, causeState, costClass: costClassOf(item) };
  const decision = orBadInput('fault', () => coverageOf(device, question, calendar));
  const contractId = decision.outcome.winner?.contractId;
  const terms = device.lines.find((line) => line.contractId === contractId)?.terms;
  return { coverage: decision.outcome, repair: { decision, terms }, sale };
}

/** What chapter W found and chapter F makes of it; or, without a repair, what F-03 says of the sale. */
function feeOf(
  { method, basis, sentence }: ChargedLine,
  { repair, sale }: Asked,
  terms: ServiceTerms,
): LineFee {
  const agreeFirst = method === 'AGREED_QUOTE';
  if (repair === null) {
    return { method, agreeFirst, sentence: sale.outcome.sentence, ...proofOf(sale, [terms]) };
  }
  const { decision } = repair;
  const covered = decision.outcome.charge === 'FREE';
  const proof = proofOf({ ...decision, basis: [...decision.basis, ...basis] }, [terms]);
  return { method, agreeFirst, sentence: covered ? decision.outcome.sentence : sentence, ...proof };
}
