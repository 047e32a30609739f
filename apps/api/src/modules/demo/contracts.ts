import { addDays, addMonths, proposedStart, type ServiceTerms } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { AcceptanceCertificateEntity } from '../contracts/acceptance-certificate.entity.js';
import type { ContractEntity } from '../contracts/contract.entity.js';
import type { ContractTermsVersionEntity } from '../contracts/contract-terms-version.entity.js';
import { termsSummary } from '../contracts/terms.js';
import type { SystemCategory } from '../products/product.entity.js';
import { searchTextOf } from '../search/search-text.js';
import type { Author } from './author.js';
import type { DemoCustomer } from './customers.js';
import { duringDay } from './moment.js';
import { type FirstDates, firstDates, type Phase, phases } from './phases.js';
import { surnames } from './places.js';
import { decidedTerms, freeMonths, type Programme, programmes, signedTerms } from './programmes.js';
import { at, type Random } from './random.js';
import { type RetentionHistory, retentionHistory, retentionTerms } from './retention.js';

export interface DemoContract {
  readonly row: Omit<ContractEntity, 'customer'>;
  readonly customer: DemoCustomer;
  readonly termsVersions: readonly Omit<ContractTermsVersionEntity, 'contract'>[];
  readonly certificates: readonly Omit<AcceptanceCertificateEntity, 'contract'>[];
  readonly retention: RetentionHistory;
  readonly categories: readonly SystemCategory[];
  /** Its share of all devices, against the others. */
  readonly size: number;
  readonly signedOn: PlainDate;
}

/** One to three contracts for each customer, in every phase of their lives, numbered in order of signing. */
export function makeContracts(
  customers: readonly DemoCustomer[],
  today: PlainDate,
  author: Author,
  newId: () => string,
  random: Random,
): DemoContract[] {
  const turns = customers.flatMap((customer, index) =>
    Array<DemoCustomer>(1 + ((index * 2 + 1) % 3)).fill(customer),
  );
  const drafts = turns.map((customer, turn) => draft(customer, turn, today, author.displayName, random));
  drafts.sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1));
  const inYear = new Map<string, number>();
  return drafts.map((one) => {
    const year = one.signedOn.slice(0, 4);
    const count = (inYear.get(year) ?? 0) + 1;
    inYear.set(year, count);
    const series = one.programme.plans.includes('SECURITY_INTEGRATION') ? 'AF' : 'HW';
    return written(one, `${series}-${year}-${String(count).padStart(3, '0')}`, today, author, newId, random);
  });
}

/** What is agreed before a contract has a number. */
interface Draft {
  readonly customer: DemoCustomer;
  readonly programme: Programme;
  readonly phase: Phase;
  readonly signed: ServiceTerms;
  readonly decided: ServiceTerms | null;
  readonly decidedOn: PlainDate;
  readonly signedOn: PlainDate;
  readonly first: FirstDates | null;
}

function draft(
  customer: DemoCustomer,
  turn: number,
  today: PlainDate,
  decidedBy: string,
  random: Random,
): Draft {
  const programme = at(programmes, turn);
  // The first two contracts are those of Ex 21: a device under both, free by the second when the first has ended.
  const phase = turn === 0 ? 'PAID' : turn === 1 ? 'FREE' : at(phases, turn);
  const signed = signedTerms(programme, retentionTerms(programme.plans, random));
  const months = freeMonths(decidedTerms(programme, signed, today, decidedBy) ?? signed);
  const first = firstDates(phase, { free: months, paid: signed.paidPeriod?.months ?? 0 }, today, random);
  const signedOn = addDays(first?.submittedOn ?? today, -random.whole(first ? 60 : 5, first ? 240 : 50));
  const decidedOn = addDays(signedOn, random.whole(2, first ? 45 : 4));
  const decided = decidedTerms(programme, signed, decidedOn, decidedBy);
  return { customer, programme, phase, signed, decided, decidedOn, signedOn, first };
}

function written(
  { customer, programme, signed, decided, decidedOn, signedOn, first }: Draft,
  number: string,
  today: PlainDate,
  author: Author,
  newId: () => string,
  random: Random,
): DemoContract {
  const id = newId();
  const { categories, word } = random.pick(customer.kind.homes ? [...systems, ...homeSystems] : systems);
  const terms = decided ?? signed;
  const size = programme.size * (0.4 + random.next() * 1.4);
  const settlementFen = Math.round(size * random.whole(180, 620)) * 1_000_00;
  const retention = retentionHistory({
    contractId: id,
    terms,
    settlementFen,
    first,
    today,
    author,
    newId,
    random,
  });
  const name = `${customer.site}${word}${programme.size < 0.5 ? '辅材供应' : '系统工程'}`;
  const money = { settlementFen, retentionFen: retention.agreedFen };
  const signedAt = duringDay(signedOn, random);
  const decidedAt = duringDay(decidedOn, random);
  return {
    customer,
    categories,
    size,
    signedOn,
    retention,
    row: {
      id,
      number,
      name,
      customerId: customer.row.id,
      ...termsSummary(terms, money),
      ...money,
      region: customer.row.region,
      signedOn,
      projectLead: `${random.pick(surnames)}工`,
      serviceOffice: '践诺安防霁州服务站',
      servicePhone: '0000-5550110',
      retentionBalanceFen: retention.balanceFen,
      retentionReleasedOn: retention.releasedOn,
      termsVersion: decided ? 2 : 1,
      freeUntilOn: null,
      paidUntilOn: null,
      stageFrom: [],
      stages: ['NOT_STARTED'],
      note: null,
      searchText: searchTextOf(number, name),
      createdAt: signedAt,
      updatedAt: decided ? decidedAt : signedAt,
      version: decided ? 2 : 1,
    },
    termsVersions: [
      termsVersion(newId(), id, 1, signed, '签订合同', author, signedAt),
      ...(decided ? [termsVersion(newId(), id, 2, decided, '方案内的矛盾已裁定', author, decidedAt)] : []),
    ],
    certificates: first ? makeCertificates(id, number, terms, first, today, newId, random) : [],
  };
}

function termsVersion(
  id: string,
  contractId: string,
  version: number,
  terms: ServiceTerms,
  reason: string,
  author: Author,
  changedAt: string,
) {
  return {
    id,
    contractId,
    version,
    terms,
    reason,
    changedById: author.id,
    changedBy: author.displayName,
    changedAt,
  };
}

/** The first certificate, and for every third contract a later phase with one of its own. */
function makeCertificates(
  contractId: string,
  contractNumber: string,
  terms: ServiceTerms,
  first: FirstDates,
  today: PlainDate,
  newId: () => string,
  random: Random,
) {
  const stages: FirstDates[] = [first];
  if (random.chance(0.34)) {
    const later = addMonths(first.submittedOn, random.whole(2, 6));
    const acceptedOn = addDays(later, random.whole(3, 30));
    if (later < today)
      stages.push({ submittedOn: later, acceptedOn: acceptedOn < today ? acceptedOn : null });
  }
  return stages.map(({ submittedOn, acceptedOn }, index) => {
    const takenOver = acceptedOn && addDays(acceptedOn, random.whole(0, 20));
    const createdAt = duringDay(submittedOn, random);
    return {
      id: newId(),
      contractId,
      number: `YS-${contractNumber.slice(3)}-${index + 1}`,
      submittedOn,
      proposedOn: proposedStart(submittedOn).outcome.startsOn,
      acceptedOn,
      startBasis: terms.startBasis,
      takenOverOn: takenOver && takenOver < today && random.chance(0.9) ? takenOver : null,
      promisedEffectiveEndOn: null,
      note: acceptedOn ? null : '已提交验收报告,甲方尚未答复。',
      createdAt,
      updatedAt: acceptedOn ? duringDay(acceptedOn, random) : createdAt,
      version: acceptedOn ? 2 : 1,
    };
  });
}

interface System {
  readonly categories: readonly SystemCategory[];
  readonly word: string;
}

const systems: readonly System[] = [
  { categories: ['CCTV', 'ACCESS_CONTROL'], word: '视频监控及门禁' },
  { categories: ['CCTV'], word: '视频监控' },
  { categories: ['PARKING', 'CCTV'], word: '停车场管理及监控' },
  { categories: ['INTERCOM', 'ACCESS_CONTROL'], word: '可视对讲及门禁' },
  { categories: ['ALARM', 'CCTV'], word: '入侵报警及监控' },
  { categories: ['NETWORK', 'CCTV'], word: '计算机网络及监控' },
  { categories: ['BUILDING_AUTOMATION', 'NETWORK'], word: '楼宇自动化' },
];

const homeSystems: readonly System[] = [
  { categories: ['SMART_HOME', 'INTERCOM'], word: '家居智能及对讲' },
  { categories: ['SMART_HOME', 'ACCESS_CONTROL'], word: '家居智能及门禁' },
];
