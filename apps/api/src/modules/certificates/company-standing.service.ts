import { companyState, companyWarnings } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { FieldCheck } from '../../platform/field-check.js';
import { proofOf } from '../coverage/coverage-answer.js';
import { rulesVersion } from '../coverage/rules-version.js';
import { orBadInput } from '../rule-refusal.js';
import { companyFacts } from './sending-facts.js';

/** What the company can show (P-02). */
export class CompanyStandingService {
  constructor(private readonly deps: ServiceDeps) {}

  /** On one day, or on every day of a time. Raises BAD_INPUT (an end before the beginning). */
  async between(from: PlainDate, until: PlainDate | null) {
    const check = new FieldCheck();
    check.date('from', from);
    check.date('until', until);
    check.done();
    const facts = await companyFacts(this.deps.em);
    const decision = companyState(facts, from);
    const warnings =
      until === null ? decision.warnings : orBadInput('until', () => companyWarnings(facts, { from, until }));
    const { complete, qualifications } = decision.outcome;
    const names = new Map(facts.map(({ typeCode, typeName }) => [typeCode, typeName]));
    return {
      complete,
      qualifications: qualifications.map((standing) => ({
        ...standing,
        typeName: names.get(standing.typeCode) ?? { zh: standing.typeCode, en: standing.typeCode },
      })),
      ...proofOf({ ...decision, warnings }, []),
      rulesVersion,
    };
  }
}
