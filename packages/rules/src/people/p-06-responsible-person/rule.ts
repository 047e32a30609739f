import { type Basis, type Decision, decide, type Warning } from '../../kernel/decision.js';
import { text } from '../../kernel/localized.js';
import { assertUnique } from '../../kernel/quantity.js';
import { RuleRefusal } from '../../kernel/refusal.js';

/** Who takes part in one visit. */
export interface VisitParty {
  /** Our people who go. */
  readonly sent: readonly { readonly personId: string; readonly leads: boolean }[];
  /** An appointed provider who goes, with our people or instead of them. */
  readonly providerId: string | null;
  /** 本项目负责人 of the contract. */
  readonly projectLeadId: string | null;
}

export interface ResponsibleOutcome {
  /** One of ours, by name; null: nobody is named. */
  readonly personId: string | null;
  readonly as: 'LEADS_VISIT' | 'ALONE' | 'PROJECT_LEAD' | null;
}

/** Who answers to the client for a visit (Q66): one of our own people, never the provider alone. */
export function responsibleParty(visit: VisitParty): Decision<ResponsibleOutcome> {
  const { sent, providerId, projectLeadId } = visit;
  assertUnique(sent.map(({ personId }) => personId));
  const outcome = whoAnswers(visit);
  return decide(outcome, {
    basis,
    values: [
      { name: 'sent', label: text('派出人数', 'People sent'), value: sent.length, unit: 'COUNT' },
      { name: 'providerId', label: text('特约服务商', 'Provider'), value: providerId },
      { name: 'projectLeadId', label: text('本项目负责人', 'Project lead'), value: projectLeadId },
    ],
    warnings: outcome.personId === null ? [nobody] : [],
  });
}

const basis: Basis = [{ clause: 'P-06', paragraph: '1', question: 'Q66' }];

function whoAnswers({ sent, projectLeadId }: VisitParty): ResponsibleOutcome {
  const leading = sent.filter(({ leads }) => leads);
  if (leading.length > 1) throw severalLead(leading.length);
  const [lead] = leading;
  if (lead !== undefined) return { personId: lead.personId, as: 'LEADS_VISIT' };
  const [only, ...others] = sent;
  if (only !== undefined && others.length === 0) return { personId: only.personId, as: 'ALONE' };
  return projectLeadId === null
    ? { personId: null, as: null }
    : { personId: projectLeadId, as: 'PROJECT_LEAD' };
}

const severalLead = (count: number): RuleRefusal =>
  new RuleRefusal(
    'INVALID_FACT',
    text(`一次上门只能有一位带队:${count}`, `One person leads a visit, not ${count}`),
    basis,
  );

const nobody: Warning = {
  code: 'NOBODY_RESPONSIBLE',
  message: text('没有写明由谁负责', 'nobody is named as responsible'),
  basis,
};
