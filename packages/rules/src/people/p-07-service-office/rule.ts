import { type Basis, type Decision, decide } from '../../kernel/decision.js';
import { type Localized, text } from '../../kernel/localized.js';

/** The five fields the plan leaves open, in its order. */
export const serviceOfficeFields = [
  'serviceAddress',
  'officeName',
  'officeAddress',
  'phone',
  'projectLead',
] as const;
export type ServiceOfficeField = (typeof serviceOfficeFields)[number];

/** 售后机构卡 of one contract: each field as the client reads it. */
export type ServiceOfficeCard = Readonly<Record<ServiceOfficeField, string | null>>;

export interface ServiceOfficeOutcome {
  readonly complete: boolean;
  /** Fields still empty, in the order printed. */
  readonly gaps: readonly ServiceOfficeField[];
}

/** What the service-office card of a contract still lacks; a blank is a gap. */
export function serviceOfficeGaps(card: ServiceOfficeCard): Decision<ServiceOfficeOutcome> {
  const gaps = serviceOfficeFields.filter((field) => (card[field] ?? '').trim() === '');
  return decide(
    { complete: gaps.length === 0, gaps },
    {
      basis,
      values: serviceOfficeFields.map((name) => ({
        name,
        label: serviceOfficeWords[name],
        value: card[name],
      })),
    },
  );
}

export const serviceOfficeWords: Readonly<Record<ServiceOfficeField, Localized>> = {
  serviceAddress: text('售后地址', 'Service address'),
  officeName: text('维修机构名称', 'Name of the repair office'),
  officeAddress: text('维修单位地址', 'Address of the repair office'),
  phone: text('售后服务电话', 'Service telephone'),
  projectLead: text('本项目负责人', 'Person in charge of the project'),
};

const basis: Basis = [{ clause: 'P-07', paragraph: '1', question: 'Q67' }];
