import { type Parameter, parameter, valueOn } from '../kernel/dated.js';
import { text } from '../kernel/localized.js';
import { addMonths, type PlainDate } from '../kernel/plain-date.js';
import { PLANS_IN_FORCE_FROM } from '../kernel/plan.js';
import { type DocumentClassCode, documentClassCodes, documentClasses } from './document-class.js';

/** Last day such a paper is kept, counted from the last day its purpose held; null: no end is known yet, or it is not personal. */
export function retainUntil(code: DocumentClassCode, endedOn: PlainDate | null): PlainDate | null {
  const months = keptMonths[code];
  return months === null || endedOn === null ? null : addMonths(endedOn, valueOn(months, endedOn));
}

/** The last day a bid annex serves its purpose: the end of its contract; of one without an end, a year after the bid. */
export function annexEndsOn(annex: {
  readonly bidOn: PlainDate;
  readonly contractUntilOn: PlainDate | null;
}): PlainDate {
  return annex.contractUntilOn ?? addMonths(annex.bidOn, 12);
}

/**
 * Months a paper is kept after its holder's last day with us; a bid annex after the end of the contract it was made
 * for. Null: it is no personal data and has no end of its own.
 */
const months: Readonly<Record<DocumentClassCode, number | null>> = {
  ID_CARD: 12,
  CERTIFICATE: 24,
  DIPLOMA: 12,
  SOCIAL_INSURANCE: 24,
  PERSON_PHOTO: 0,
  COMPANY_QUALIFICATION: null,
  TRAINING_RECORD: 24,
  BID_ANNEX: 36,
};

export const keptMonths = Object.fromEntries(
  documentClassCodes.map((code) => [code, parameterOf(code, months[code])]),
) as Readonly<Record<DocumentClassCode, Parameter<number> | null>>;

export const retentionParameters: readonly Parameter<number>[] = documentClassCodes.flatMap(
  (code) => keptMonths[code] ?? [],
);

function parameterOf(code: DocumentClassCode, value: number | null): Parameter<number> | null {
  if (value === null) return null;
  const { name } = documentClasses[code];
  return parameter<number>({
    name: `keptMonths.${code}`,
    label: text(`${name.zh}:用完以后再保存`, `${name.en}: kept afterwards`),
    unit: 'MONTHS',
    values: [{ from: PLANS_IN_FORCE_FROM, value, source: text('公司规定(Q70)', 'Company default (Q70)') }],
  });
}
