import type { Quoted, ResponseTerms, ServiceTerms, Unit } from '@jiannuo/rules';

/** One figure of the contract's promises, with the words it is printed in and how to change it. */
export interface PromiseFigure {
  /** Unique in one contract: 'freePeriods.0', 'response.arriveMinutes'. */
  readonly id: string;
  /** Message key of what it is. */
  readonly label: string;
  readonly unit: Unit;
  readonly value: number | null;
  readonly printed: Quoted | null;
  /** The terms with another figure and other words. */
  change(value: number, quote: string): ServiceTerms;
}

/** Every figure of the contract that has a clause behind it, in the order of the plans. */
export function figuresOf(terms: ServiceTerms): readonly PromiseFigure[] {
  return [
    ...freePeriods(terms),
    ...paidPeriod(terms),
    ...response(terms),
    ...visits(terms),
    ...retention(terms),
  ];
}

function freePeriods(terms: ServiceTerms): PromiseFigure[] {
  return terms.freePeriods.map((term, index) => ({
    id: `freePeriods.${index}`,
    label: 'jn.promise.freePeriod',
    unit: 'MONTHS',
    value: term.months,
    printed: term,
    change: (months, quote) => ({
      ...terms,
      freePeriods: terms.freePeriods.map((other, at) => (at === index ? { ...other, months, quote } : other)),
      promises: terms.promises.map((promise) =>
        promise.key === 'freeMonths' && promise.clause === term.clause
          ? { ...promise, figure: months, quote }
          : promise,
      ),
    }),
  }));
}

function paidPeriod(terms: ServiceTerms): PromiseFigure[] {
  const { paidPeriod: term } = terms;
  if (term === null) return [];
  return [
    {
      id: 'paidPeriod',
      label: 'jn.promise.paidPeriod',
      unit: 'MONTHS',
      value: term.months,
      printed: term,
      change: (months, quote) => ({
        ...terms,
        paidPeriod: { ...term, months, quote },
        promises: reprinted(terms, 'paidMonths', months, quote),
      }),
    },
  ];
}

const responseUnits: Readonly<Record<keyof ResponseTerms, Unit>> = {
  arriveMinutes: 'MINUTES',
  repairHours: 'HOURS',
  generalRepairHours: 'HOURS',
  substituteHours: 'HOURS',
  planMinutes: 'MINUTES',
  teamMinutes: 'MINUTES',
  toolsMinutes: 'MINUTES',
  driveMinutes: 'MINUTES',
};

const responseKeys = Object.keys(responseUnits) as (keyof ResponseTerms)[];

function response(terms: ServiceTerms): PromiseFigure[] {
  return responseKeys.flatMap((key) => {
    const value = terms.response[key];
    if (value === null) return [];
    return [
      {
        id: `response.${key}`,
        label: `jn.promise.${key}`,
        unit: responseUnits[key],
        value,
        printed: terms.promises.find((promise) => promise.key === key) ?? null,
        change: (figure: number, quote: string) => ({
          ...terms,
          response: { ...terms.response, [key]: figure },
          promises: reprinted(terms, key, figure, quote),
        }),
      },
    ];
  });
}

function visits(terms: ServiceTerms): PromiseFigure[] {
  return terms.visitPlan.map((line, index) => ({
    id: `visitPlan.${index}`,
    label: `jn.promise.visit.${line.kind}.${line.stage}`,
    unit: 'COUNT',
    value: line.perYearOwed,
    printed: line,
    change: (perYearOwed, quote) => ({
      ...terms,
      visitPlan: terms.visitPlan.map((other, at) =>
        at === index
          ? { ...other, perYearOwed, perYearAimed: Math.max(perYearOwed, other.perYearAimed), quote }
          : other,
      ),
    }),
  }));
}

function retention(terms: ServiceTerms): PromiseFigure[] {
  const { retention: term } = terms;
  if (term === null) return [];
  const printed = terms.promises.find((promise) => promise.clause === 'H-02') ?? null;
  const figures = [
    ['percent', 'PERCENT'],
    ['defectMonths', 'MONTHS'],
    ['returnCheckDays', 'DAYS'],
  ] as const;
  return figures.flatMap(([key, unit]) => {
    const value = term[key];
    if (value === null) return [];
    return [
      {
        id: `retention.${key}`,
        label: `jn.promise.retention.${key}`,
        unit,
        value,
        printed,
        change: (figure: number, quote: string) => ({
          ...terms,
          retention: { ...term, [key]: figure, quote: quote === '' ? term.quote : quote },
        }),
      },
    ];
  });
}

/** Promises that carry no figure of their own: the words alone are the promise. */
export function wordsOnly(terms: ServiceTerms): ServiceTerms['promises'] {
  const withFigure = new Set(
    figuresOf(terms).map(({ printed }) => (printed === null ? '' : `${printed.clause}/${printed.quote}`)),
  );
  return terms.promises.filter(({ clause, quote }) => !withFigure.has(`${clause}/${quote}`));
}

/** Company defaults a contract may change: no clause prints them, a settled question does. */
export const settingFigures = [
  { key: 'partTermMonths', unit: 'MONTHS', clause: 'W-07', question: 'Q26' },
  { key: 'workmanshipDays', unit: 'DAYS', clause: 'W-07', question: 'Q26' },
  { key: 'returnDays', unit: 'DAYS', clause: 'H-01', question: 'Q20' },
  { key: 'samplesMin', unit: 'COUNT', clause: 'F-05', question: 'Q29' },
  { key: 'sampleMonths', unit: 'MONTHS', clause: 'F-05', question: 'Q29' },
  { key: 'bestPriceMonths', unit: 'MONTHS', clause: 'F-02', question: 'Q30' },
] as const;

export const settingSwitches = [
  { key: 'rollOnRestDay', clause: 'W-03', question: 'Q3' },
  { key: 'lightningCovered', clause: 'W-09', question: 'Q9' },
  { key: 'downtimeExtension', clause: 'W-02', question: 'Q27' },
] as const;

function reprinted(
  terms: ServiceTerms,
  key: string,
  figure: number,
  quote: string,
): ServiceTerms['promises'] {
  return terms.promises.map((promise) => (promise.key === key ? { ...promise, figure, quote } : promise));
}
