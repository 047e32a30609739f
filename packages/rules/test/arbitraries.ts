import fc from 'fast-check';
import { makeCalendar } from '../src/kernel/calendar.js';
import { chinaHolidaySeed } from '../src/kernel/china-holidays.js';
import { addDays, formatDay } from '../src/kernel/plain-date.js';
import { allPlans } from '../src/kernel/plan.js';
import { causeCodes } from '../src/terms/cause.js';
import { presetTerms } from '../src/terms/presets.js';
import type { ServiceTerms } from '../src/terms/service-terms.js';
import { aLine } from '../src/warranty/example-tables.js';
import {
  type CoverageExampleInput,
  type CoverageFacts,
  type CoverageLine,
  type CoverageQuestion,
  costClasses,
} from '../src/warranty/facts.js';

/** 2015 to 2034: covered years, and years whose notice is not out. */
export const anyDate = fc.integer({ min: 16_436, max: 23_740 }).map(formatDay);

export const anyCalendar = fc.constantFrom(
  makeCalendar(chinaHolidaySeed()),
  makeCalendar({ coveredYears: [], days: [] }),
);

export const anyTerms: fc.Arbitrary<ServiceTerms> = fc
  .record({
    plans: fc.subarray(
      allPlans.map((plan) => plan.id),
      { minLength: 1, maxLength: 3 },
    ),
    months: fc.integer({ min: 1, max: 72 }),
    rollOnRestDay: fc.boolean(),
    lightningCovered: fc.boolean(),
    downtimeExtension: fc.boolean(),
    shareRounding: fc.constantFrom('DOWN' as const, 'HALF_UP' as const),
    contractKind: fc.constantFrom('GOODS' as const, 'CONSTRUCTION' as const),
  })
  .map(({ plans, months, ...rest }) => {
    const preset = presetTerms(plans);
    const freePeriods = preset.freePeriods.map((term, index) => (index === 0 ? { ...term, months } : term));
    return { ...preset, ...rest, freePeriods };
  });

export const anyLine: fc.Arbitrary<CoverageLine> = fc
  .record({
    terms: anyTerms,
    startsOn: fc.option(anyDate, { freq: 12 }),
    proposed: fc.boolean(),
    suppliedDevice: fc.boolean(),
    takenOverAfter: fc.option(fc.nat(40)),
    id: fc.stringMatching(/^[a-z0-9]{4}$/),
    outOfServiceDays: fc.nat(60),
    swapAfter: fc.option(fc.nat(1_500), { freq: 2 }),
  })
  .map(({ terms, startsOn, proposed, takenOverAfter, id, swapAfter, ...rest }) =>
    aLine({
      ...rest,
      terms,
      contractId: id,
      contractNumber: `AF-${id}`,
      startsOn,
      startState: startsOn === null ? 'UNKNOWN' : proposed ? 'PROPOSED' : 'CONFIRMED',
      takenOverOn: startsOn === null || takenOverAfter === null ? null : addDays(startsOn, takenOverAfter),
      ...(startsOn === null || swapAfter === null
        ? {}
        : { partTerm: { swapAcceptedOn: addDays(startsOn, swapAfter), oemMonths: null } }),
    }),
  );

export const anyFacts: fc.Arbitrary<CoverageFacts> = fc
  .record({
    lines: fc.array(anyLine, { maxLength: 4 }),
    deviceRetiredOn: fc.option(anyDate, { freq: 2 }),
    endedOn: fc.option(anyDate, { freq: 2 }),
  })
  .map(({ endedOn, ...facts }) =>
    endedOn === null ? facts : { ...facts, software: { endedOn, reason: 'OEM_ENDED' as const } },
  );

export const anyQuestion: fc.Arbitrary<CoverageQuestion> = fc
  .record({
    day: anyDate,
    time: fc.constantFrom('00:00:00+08:00', '23:59:59+08:00', '15:59:59Z', '16:00:00Z', '07:30:00Z'),
    causes: fc.subarray([...causeCodes], { maxLength: 3 }),
    causeState: fc.constantFrom('PROPOSED' as const, 'CONFIRMED' as const, 'DISPUTED' as const),
    costClass: fc.constantFrom(...costClasses),
    costFen: fc.integer({ min: 0, max: 5_000_000 }),
    share: fc.option(fc.integer({ min: 0, max: 10_000 })),
    forSoftwareUpgrade: fc.boolean(),
  })
  .map(({ day, time, share, ...rest }) => ({
    ...rest,
    calledAt: `${day}T${time}`,
    ...(share === null ? {} : { clientSharePercent: share / 100 }),
  }));

export const anyInput: fc.Arbitrary<CoverageExampleInput> = fc.record({
  facts: anyFacts,
  question: anyQuestion,
});
