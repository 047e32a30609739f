import { currentValue } from '../../kernel/dated.js';
import { type Decision, decide, type Warning } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.js';
import { RuleRefusal } from '../../kernel/refusal.js';
import type { ServiceTerms } from '../../terms/service-terms.js';
import type { PartTermFacts } from '../facts.js';
import { askBeyondDays } from './parameters.js';

export type PartTermSource = 'CONTRACT' | 'OEM' | 'DEFAULT';

export interface PartTermOutcome {
  readonly months: number;
  readonly source: PartTermSource;
  /** End of the part's own term. */
  readonly ownEndOn: PlainDate;
  /** The later of the own term and the coverage that was left. */
  readonly endOn: PlainDate;
}

type PartTerms = Pick<ServiceTerms, 'ownPartTermMonths' | 'partTermMonths'>;

/** How long a replaced part is covered: its own term or the coverage that was left, whichever is longer (Q26). */
export function replacedPartTerm(
  part: PartTermFacts & { readonly coverageEndOn: PlainDate | null },
  terms: PartTerms,
): Decision<PartTermOutcome> {
  const { months, source } = ownTerm(part, terms);
  const ownEndOn = addMonths(part.swapAcceptedOn, months);
  const { coverageEndOn } = part;
  const endOn = coverageEndOn !== null && coverageEndOn > ownEndOn ? coverageEndOn : ownEndOn;
  return decide(
    { months, source, ownEndOn, endOn },
    {
      basis: [{ clause: 'W-07', paragraph: '2', question: 'Q26' }],
      values: [
        {
          name: 'swapAcceptedOn',
          label: text('换件验收', 'Swap accepted on'),
          value: part.swapAcceptedOn,
          unit: 'DATE',
        },
        {
          name: 'ownMonths',
          label: text('零件自身期限', 'Own term of the part'),
          value: months,
          unit: 'MONTHS',
        },
        {
          name: 'coverageEndOn',
          label: text('原保障止日', 'Coverage that was left ends on'),
          value: coverageEndOn,
          unit: 'DATE',
        },
      ],
    },
  );
}

/** The contract's term, else the maker's, else the default. */
export function ownTerm(
  part: Pick<PartTermFacts, 'oemMonths'>,
  terms: PartTerms,
): { readonly months: number; readonly source: PartTermSource } {
  if (terms.ownPartTermMonths !== null) return { months: terms.ownPartTermMonths, source: 'CONTRACT' };
  if (part.oemMonths !== null) return { months: part.oemMonths, source: 'OEM' };
  return { months: terms.partTermMonths, source: 'DEFAULT' };
}

/** After a paid repair: how long workmanship on the same fault is free (Q26). */
export function repairWorkmanship(
  acceptedOn: PlainDate,
  terms: Pick<ServiceTerms, 'workmanshipDays'>,
): Decision<{ readonly endOn: PlainDate }> {
  return decide(
    { endOn: addDays(acceptedOn, terms.workmanshipDays) },
    {
      basis: [{ clause: 'W-07', paragraph: '1', question: 'Q26' }],
      values: [
        {
          name: 'acceptedOn',
          label: text('维修验收', 'Repair accepted on'),
          value: acceptedOn,
          unit: 'DATE',
        },
        {
          name: 'workmanshipDays',
          label: text('工艺保障天数', 'Days of workmanship'),
          value: terms.workmanshipDays,
          unit: 'DAYS',
        },
      ],
    },
  );
}

export interface DowntimeOutcome {
  readonly extendByDays: number;
  /** Nobody promised an extension, but somebody should ask for one. */
  readonly ask: boolean;
}

/** Time out of service: it prolongs the free period only where the contract says so (Q27). */
export function downtime(
  outage: { readonly outOfServiceDays: number; readonly loanerInPlace: boolean },
  terms: Pick<ServiceTerms, 'downtimeExtension'>,
): Decision<DowntimeOutcome> {
  const { outOfServiceDays, loanerInPlace } = outage;
  const extendByDays = extensionDays(outOfServiceDays, loanerInPlace, terms.downtimeExtension);
  const ask = extendByDays === 0 && !loanerInPlace && outOfServiceDays > currentValue(askBeyondDays);
  return decide(
    { extendByDays, ask },
    {
      basis: [{ clause: 'W-07', paragraph: '1', question: 'Q27' }],
      values: [
        {
          name: 'outOfServiceDays',
          label: text('停用天数', 'Days out of service'),
          value: outOfServiceDays,
          unit: 'DAYS',
        },
        { name: 'loanerInPlace', label: text('有备用机', 'A loaner stood in'), value: loanerInPlace },
      ],
      warnings: ask ? [askForExtension] : [],
    },
  );
}

export function extensionDays(outOfServiceDays: number, loanerInPlace: boolean, promised: boolean): number {
  if (!Number.isSafeInteger(outOfServiceDays) || outOfServiceDays < 0) throw notDays(outOfServiceDays);
  return promised && !loanerInPlace ? outOfServiceDays : 0;
}

function notDays(days: number): RuleRefusal {
  return new RuleRefusal('INVALID_FACT', {
    zh: `停用天数应为不小于零的整数:${days}`,
    en: `Days out of service are a whole number not below zero: ${days}`,
  });
}

export const askForExtension: Warning = {
  code: 'DOWNTIME_ASK',
  message: text(
    '设备停用超过24小时且没有备用机:合同没有写顺延,是否顺延由人决定。',
    'The device was out of service for more than 24 hours without a loaner: the contract does not prolong the free period, somebody decides whether we do.',
  ),
  basis: [{ clause: 'W-07', paragraph: '1', question: 'Q27' }],
};
