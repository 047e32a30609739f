import { maySend, type WorkKind } from '@jiannuo/rules';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { NotFound } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { type Sql, sql } from '../../platform/read/index.js';
import { proofOf, writtenWarning } from '../coverage/coverage-answer.js';
import { rulesVersion } from '../coverage/rules-version.js';
import { type Candidate, candidates, companyFacts } from './sending-facts.js';

/** May somebody be sent (P-03, P-04)? The rules decide; this hands them the facts of that day. */
export class SendingService {
  constructor(private readonly deps: ServiceDeps) {}

  /** The decision about one person, with its clauses. Raises NOT_FOUND, BAD_INPUT. */
  async answer(personId: string, work: WorkKind, on: PlainDate) {
    const { facts, decision } = await this.decide(personId, work, on);
    const { may, by, because } = decision.outcome;
    return {
      personId,
      work,
      on,
      may,
      by,
      because: because.map((reason) => writtenWarning(reason, [])),
      overrideId: facts.overrideId,
      ...proofOf(decision, []),
      rulesVersion,
    };
  }

  /** The same as the rules say it. Raises NOT_FOUND, BAD_INPUT. */
  async decide(personId: string, work: WorkKind, on: PlainDate) {
    checkDay(on);
    const { em } = this.deps;
    const [facts] = await candidates(em, { work, on }, [sql`p.id = ${personId}::uuid`]);
    if (!facts) throw new NotFound();
    const company = await companyFacts(em);
    return { facts, decision: maySend({ ...facts, company, work, on }) };
  }

  /** Everybody who works here on the day, those who may be sent first. Raises BAD_INPUT. */
  async candidates(work: WorkKind, on: PlainDate, region: string | null) {
    checkDay(on);
    const { em } = this.deps;
    const conditions: Sql[] = [
      sql`(p.joined_on IS NULL OR p.joined_on <= ${on}::date)`,
      sql`(p.state = 'ACTIVE' OR p.left_on >= ${on}::date)`,
    ];
    if (region !== null) conditions.push(sql`${region} = ANY(p.regions)`);
    const company = await companyFacts(em);
    const people = (await candidates(em, { work, on }, conditions)).map((facts) =>
      candidateOf(facts, maySend({ ...facts, company, work, on }).outcome),
    );
    return [...people.filter(({ may }) => may), ...people.filter(({ may }) => !may)];
  }
}

function candidateOf(
  { personId, number, name, department, post, regions, overrideId }: Candidate,
  { may, by, because }: ReturnType<typeof maySend>['outcome'],
) {
  const reasons = because.map((reason) => writtenWarning(reason, []));
  return {
    personId,
    number,
    name,
    department,
    post,
    regions,
    may,
    by,
    because: reasons,
    overridden: overrideId !== null,
  };
}

function checkDay(on: PlainDate): void {
  const check = new FieldCheck();
  check.date('on', on);
  check.done();
}
