import { addDays } from '../src/kernel/plain-date.js';
import type { CauseCode } from '../src/terms/cause.js';
import { causeCodes } from '../src/terms/cause.js';
import { presetTerms } from '../src/terms/presets.js';
import type { ServiceTerms } from '../src/terms/service-terms.js';
import type {
  CostClass,
  CoverageExampleInput,
  CoverageLine,
  CoverageQuestion,
} from '../src/warranty/facts.js';
import { costClasses } from '../src/warranty/facts.js';

/** Deterministic and varied: no two inputs alike, as an installed base would ask. */
export function randomInputs(count: number, seed = 20_240_615): CoverageExampleInput[] {
  const random = generator(seed);
  const contracts = Array.from({ length: 400 }, () => randomTerms(random));
  return Array.from({ length: count }, (_, index) => ({
    facts: {
      lines: Array.from({ length: random() < 0.85 ? 1 : 2 }, (_, line) =>
        randomLine(random, contracts, index * 2 + line),
      ),
      deviceRetiredOn: random() < 0.02 ? randomDate(random) : null,
    },
    question: randomQuestion(random),
  }));
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomTerms(random: () => number): ServiceTerms {
  const terms = presetTerms([random() < 0.6 ? 'SECURITY_INTEGRATION' : 'GOODS_PIPES']);
  const months = pick(random, [12, 18, 24, 36, 48]);
  return {
    ...terms,
    freePeriods: terms.freePeriods.map((term, index) => (index === 0 ? { ...term, months } : term)),
    rollOnRestDay: random() < 0.8,
  };
}

function randomLine(random: () => number, contracts: readonly ServiceTerms[], index: number): CoverageLine {
  const terms = pick(random, contracts);
  const startsOn = randomDate(random);
  return {
    contractId: `contract-${index}`,
    contractNumber: `AF-${index}`,
    terms,
    startsOn,
    startState: random() < 0.95 ? 'CONFIRMED' : 'PROPOSED',
    startBasis: terms.startBasis,
    suppliedDevice: random() < 0.9,
    takenOverOn: random() < 0.9 ? addDays(startsOn, Math.floor(random() * 30)) : null,
  };
}

function randomQuestion(random: () => number): CoverageQuestion {
  const causes: CauseCode[] = [pick(random, causeCodes)];
  if (random() < 0.1) causes.push(pick(random, causeCodes));
  const costClass: CostClass = pick(random, costClasses);
  return {
    calledAt: `${randomDate(random)}T${pick(random, ['00', '09', '15', '16', '23'])}:30:00Z`,
    causes,
    causeState: pick(random, ['PROPOSED', 'CONFIRMED', 'DISPUTED'] as const),
    costClass,
    ...(random() < 0.5 ? { costFen: Math.floor(random() * 500_000) } : {}),
    ...(random() < 0.1 ? { clientSharePercent: Math.floor(random() * 101) } : {}),
  };
}

function randomDate(random: () => number): string {
  return addDays('2017-01-01', Math.floor(random() * 4_380));
}

function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}
