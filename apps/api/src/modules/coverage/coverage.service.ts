import {
  type CoverageFacts,
  type CoverageLine,
  type CoverageQuestion,
  contractPeriods,
  contradictionsIn,
  coverageOf,
  handoverRight,
  type Period,
  settleHandover,
} from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { insertRows } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import type { CalendarService } from '../calendar/calendar.service.js';
import type { ContractService } from '../contracts/contract.service.js';
import { floorsOf } from '../contracts/terms.js';
import { orBadInput } from '../rule-refusal.js';
import type { CoverageQuestionInput, HandoverRightInput, HandoverSettlementInput } from './coverage.input.js';
import { answerOf, type CoverageAnswer, proofOf, writtenWarning } from './coverage-answer.js';
import { CoverageDecisionEntity } from './coverage-decision.entity.js';
import { certificateLine, deviceFacts } from './coverage-facts.js';
import { rulesVersion } from './rules-version.js';

/** The answers: facts from the database, decisions from the rules, clauses written out. */
export class CoverageService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly calendar: CalendarService,
    private readonly contracts: ContractService,
  ) {}

  /** Is this repair free? Raises NOT_FOUND, BAD_INPUT (facts no rule can read). */
  async answer(deviceId: string, question: CoverageQuestionInput): Promise<CoverageAnswer> {
    const { facts } = await this.#factsOf(deviceId);
    return this.#decide(facts, questionOf(question));
  }

  /** The same, kept for ever with all it rested on. Answers the id of the decision. */
  async keep(deviceId: string, input: CoverageQuestionInput, note: string | null): Promise<string> {
    const { em, clock, actor } = this.deps;
    const check = new FieldCheck();
    const remark = check.note('note', note, 1_000) ?? null;
    check.done();
    const { facts, termsVersions } = await this.#factsOf(deviceId);
    const question = questionOf(input);
    const answer = await this.#decide(facts, question);
    const id = uuid();
    const clauseIds = [...new Set(answer.basis.map(({ clause }) => clause))];
    const decision = {
      id,
      deviceId,
      calledAt: question.calledAt,
      decidedAt: clock.now(),
      decidedById: actor.userId,
      decidedBy: actor.name,
      question,
      facts,
      answer,
      clauseIds,
      termsVersions,
      rulesVersion,
      note: remark,
    };
    await insertRows(em, CoverageDecisionEntity, [decision]);
    const changes = { payer: { after: answer.payer }, clauseIds: { after: clauseIds } };
    await this.audit.record({ action: 'coverage.save', entity: 'Device', entityId: deviceId, changes });
    return id;
  }

  /** Free and paid period of each certificate of a contract. Raises NOT_FOUND. */
  async periods(contractId: string) {
    await this.contracts.one(contractId);
    const lines = await query<{ id: string | null; number: string | null; line: CoverageLine }>(
      this.deps.em,
      sql`SELECT ac.id::text, ac.number, ${certificateLine} AS line
        FROM contract c
        JOIN contract_terms_version t ON t.contract_id = c.id AND t.version = c.terms_version
        LEFT JOIN acceptance_certificate ac ON ac.contract_id = c.id
        WHERE c.id = ${contractId} ORDER BY coalesce(ac.accepted_on, ac.proposed_on), ac.number`,
    );
    const calendar = await this.calendar.current();
    return lines.map(({ id, number, line }) => {
      const decision = contractPeriods(line, calendar);
      const { free, paid, workmanship, afterFrom } = decision.outcome;
      return {
        certificateId: id,
        certificateNumber: number,
        free: free && intervalOf(line, 'FREE', free, decision.basis[0].clause),
        paid: paid && intervalOf(line, 'PAID', paid, line.terms.paidPeriod?.clause ?? 'W-04'),
        workmanship: workmanship && intervalOf(line, 'WORKMANSHIP', workmanship, 'W-10'),
        afterFrom,
        ...proofOf(decision, [line.terms]),
      };
    });
  }

  /** Every place where the contract says two different things. Raises NOT_FOUND. */
  async contradictions(contractId: string) {
    const terms = await this.contracts.terms(await this.contracts.one(contractId));
    return contradictionsIn(terms).map(({ label, ...contradiction }) => ({ ...contradiction, title: label }));
  }

  /** Where the contract falls short of a statute. Raises NOT_FOUND. */
  async floors(contractId: string) {
    const contract = await this.contracts.one(contractId);
    const terms = await this.contracts.terms(contract);
    return floorsOf(terms, contract).map((warning) => writtenWarning(warning, [terms]));
  }

  /** What to deduct and what to pay, for given facts. Raises NOT_FOUND, BAD_INPUT. */
  async settlement({ contractId, balanceFen, ...claim }: HandoverSettlementInput) {
    const contract = await this.contracts.one(contractId);
    const terms = await this.contracts.terms(contract);
    const decision = orBadInput('question', () =>
      settleHandover({
        claim: {
          ...claim,
          id: 'claim',
          clientDeductedFen: claim.clientDeductedFen ?? null,
          referenceFen: claim.referenceFen ?? null,
        },
        pool: { balanceFen: balanceFen ?? contract.retentionBalanceFen, released: false },
        terms,
      }),
    );
    return { ...decision.outcome, ...proofOf(decision, [terms]) };
  }

  /** May the client hire somebody else? Raises NOT_FOUND, BAD_INPUT. */
  async right(input: HandoverRightInput) {
    if (input.attempts.length > 100) throw badField('attempts', 'TOO_MANY', '最多 100 次。', 'At most 100.');
    const terms = await this.contracts.terms(await this.contracts.one(input.contractId));
    const decision = orBadInput('question', () => handoverRight({ ...historyOf(input), terms }));
    const { failures, ...outcome } = decision.outcome;
    return { ...outcome, failureCount: failures.length, ...proofOf(decision, [terms]) };
  }

  async #decide(facts: CoverageFacts, question: CoverageQuestion): Promise<CoverageAnswer> {
    const calendar = await this.calendar.current();
    return answerOf(
      orBadInput('question', () => coverageOf(facts, question, calendar)),
      facts,
    );
  }

  /** With the version of the terms of each contract in them, by its number: one statement, so that they agree. */
  async #factsOf(deviceId: string) {
    const [row] = await query<{ facts: CoverageFacts; termsVersions: Record<string, number> }>(
      this.deps.em,
      sql`SELECT ${deviceFacts(device)} AS facts, (
          SELECT coalesce(jsonb_object_agg(c.number, c.terms_version), '{}'::jsonb) FROM contract c
          WHERE c.id = d.contract_id
            OR c.id IN (SELECT cd.contract_id FROM certificate_device cd WHERE cd.device_id = d.id)
        ) AS "termsVersions" FROM device d WHERE d.id = ${deviceId}`,
    );
    if (!row) throw new NotFound();
    return row;
  }
}

const device = {
  id: sql`d.id`,
  productId: sql`d.product_id`,
  contractId: sql`d.contract_id`,
  retiredOn: sql`d.retired_on`,
  outOfServiceDays: sql`d.out_of_service_days`,
};

/** The input as the rules take it: what was not given is absent. */
export function questionOf(input: CoverageQuestionInput): CoverageQuestion {
  const { calledAt, causes, causeState, costClass, ...rest } = input;
  const given = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  return { calledAt, causes, causeState, costClass, ...Object.fromEntries(given) };
}

function historyOf(input: HandoverRightInput) {
  const { positionId, faultFamily, rootCause = null, causes, causeState, beforeTakeOver } = input;
  return {
    problem: { positionId, faultFamily, rootCause },
    cause: { codes: causes, state: causeState, beforeTakeOver },
    attempts: input.attempts.map(({ sameProblem, ...attempt }) => ({
      ...attempt,
      rootCause: attempt.rootCause ?? null,
      endedOn: attempt.endedOn ?? null,
      rejectedOn: attempt.rejectedOn ?? null,
      returnedOn: attempt.returnedOn ?? null,
      ruling: sameProblem == null ? null : sameProblem ? ('SAME' as const) : ('NOT_SAME' as const),
    })),
  };
}

function intervalOf(
  line: CoverageLine,
  kind: 'FREE' | 'PAID' | 'WORKMANSHIP',
  period: Period,
  clause: string,
) {
  const { fromDate, untilDate, ...dates } = period;
  const { freePeriods, paidPeriod, promises } = line.terms;
  const printed = { FREE: freePeriods, PAID: paidPeriod ? [paidPeriod] : [], WORKMANSHIP: promises }[kind];
  const words = printed.find((one) => one.clause === clause);
  return {
    contractId: line.contractId,
    contractNumber: line.contractNumber,
    stage: kind === 'PAID' ? 'PAID' : 'FREE',
    ...dates,
    fromOn: fromDate,
    untilOn: untilDate,
    clause,
    quote: words?.quote ?? '',
  };
}
