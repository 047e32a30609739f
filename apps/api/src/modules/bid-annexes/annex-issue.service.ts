import { annexEndsOn, documentClasses, retainUntil } from '@jiannuo/rules';
import type { ServiceDeps } from '../../platform/context.js';
import { updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField } from '../../platform/errors.js';
import { FieldCheck } from '../../platform/field-check.js';
import { enqueue } from '../../platform/jobs/index.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import type { IdentityNumberService } from '../people/identity-number.service.js';
import { holdsIdentityNumber } from '../people/identity-number-in-text.js';
import type { PersonalDataLog } from '../people/personal-data-log.js';
import type { LetterheadService } from '../quotes/letterhead.service.js';
import { searchTextOf } from '../search/search-text.js';
import { type AnnexLine, checkAnnex, daysOf } from './annex-check.js';
import { frozenContents } from './annex-contents.js';
import { annexFacts } from './annex-facts.js';
import { type AnnexContents, BidAnnexEntity } from './bid-annex.entity.js';
import type { BidAnnexService } from './bid-annex.service.js';

/** From a draft to a numbered annex that never changes, and the order to make its paper. */
export class AnnexIssueService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly annexes: BidAnnexService,
    private readonly letterhead: LetterheadService,
    private readonly identityNumbers: IdentityNumberService,
    private readonly log: PersonalDataLog,
  ) {}

  /**
   * Freezes all it says, gives the next number of the year, and has the paper made. Whose scans it shows is told so in
   * the log of their personal data. What does not hold needs a reason (`despite`), kept with the annex.
   * Raises NOT_FOUND, CONFLICT, BAD_INPUT (nobody is named, something does not hold and no reason is given).
   */
  async issue(id: string, version: number, despite: string | null): Promise<void> {
    const { em, clock, actor } = this.deps;
    const draft = await this.annexes.draft(id);
    const facts = await annexFacts(em, id);
    if (facts.people.length === 0 && facts.certificates.length === 0) throw nothingChosen();
    const problems = checkAnnex(facts, daysOf(draft)).filter(({ holds }) => !holds);
    const reason = this.#checkedReason(despite);
    if (problems.length > 0 && reason === null) throw doesNotHold(problems);
    const contents = await frozenContents(em, draft, facts, {
      company: (await this.letterhead.current()).name,
      despite: problems.length > 0 ? reason : null,
      masked: await this.identityNumbers.maskedOf(facts.people.map((person) => person.id)),
    });
    const number = await this.#nextNumber();
    await updateVersioned(em, BidAnnexEntity, id, version, {
      number,
      state: 'ISSUED',
      contents,
      issuedById: actor.userId,
      issuedBy: actor.name,
      issuedAt: clock.now(),
      retainUntilOn: retainUntil('BID_ANNEX', annexEndsOn(draft)),
      paperState: 'QUEUED',
      paperTotal: filesOf(contents).length,
      searchText: searchTextOf(draft.projectName, draft.recipient, number),
      updatedAt: clock.now(),
    });
    await this.#logLooks(contents, number);
    await enqueuePaper(this.deps, id);
    await this.audit.record({
      action: 'bidAnnex.issue',
      entity: 'BidAnnex',
      entityId: id,
      changes: {
        number: { after: number },
        recipient: { after: draft.recipient },
        people: { after: contents.people.map(({ personId }) => personId) },
        doNotHold: { after: problems.length },
      },
      reason: contents.despite,
    });
  }

  /** Has the paper made again after a failure. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async makePaper(id: string, version: number): Promise<void> {
    const { paperState } = await this.annexes.one(id);
    if (paperState !== 'FAILED') {
      throw badField(
        'paperState',
        'STATE',
        '只有生成失败的才需要重新生成。',
        'Only a failed paper is made again.',
      );
    }
    await updateVersioned(this.deps.em, BidAnnexEntity, id, version, {
      paperState: 'QUEUED',
      paperDone: 0,
      paperProblem: null,
    });
    await enqueuePaper(this.deps, id);
    await this.audit.record({ action: 'bidAnnex.makePaper', entity: 'BidAnnex', entityId: id });
  }

  #checkedReason(despite: string | null): string | null {
    const check = new FieldCheck();
    const reason = check.optional('despite', despite, 500) ?? null;
    if (reason !== null && holdsIdentityNumber(reason, this.deps.clock.today())) {
      check.problem(
        'despite',
        'IDENTITY_NUMBER',
        '请勿填写身份证号。',
        'Do not write an identity number here.',
      );
    }
    check.done();
    return reason;
  }

  /** Each scan that goes onto the paper was looked at, and its person can see by whom and what for. */
  async #logLooks(contents: AnnexContents, number: string): Promise<void> {
    for (const { personId, certificates, insurance } of contents.people) {
      for (const file of [...certificates, ...(insurance ? [insurance] : [])].flatMap(({ files }) => files)) {
        if (!documentClasses[file.documentClass].sensitive) continue;
        await this.log.record({
          personId,
          what: 'FILE',
          documentClass: file.documentClass,
          fileId: file.id,
          fileName: file.name,
          reason: `投标附件 ${number}`,
        });
      }
    }
  }

  async #nextNumber(): Promise<string> {
    const year = Number(this.deps.clock.today().slice(0, 4));
    const [row] = await query<{ last: number }>(
      this.deps.em,
      sql`INSERT INTO bid_annex_number (year, last) VALUES (${year}, 1)
        ON CONFLICT (year) DO UPDATE SET last = bid_annex_number.last + 1 RETURNING last`,
    );
    return `FJ-${year}-${String(row?.last).padStart(4, '0')}`;
  }
}

/** Every scan on the paper. */
export function filesOf({ people, qualifications }: AnnexContents) {
  return [
    ...people.flatMap(({ certificates, insurance }) => [...certificates, ...(insurance ? [insurance] : [])]),
    ...qualifications,
  ].flatMap(({ files }) => files);
}

function enqueuePaper({ em }: ServiceDeps, annexId: string): Promise<void> {
  return enqueue(em, 'bidAnnexes.print', { annexId }, { key: `bidAnnexes.print ${annexId}` });
}

function nothingChosen() {
  return badField('people', 'REQUIRED', '还没有选人或资质。', 'Nobody and nothing is chosen yet.');
}

function doesNotHold(problems: readonly AnnexLine[]) {
  const said = (language: 'zh' | 'en') =>
    problems
      .slice(0, 5)
      .map(({ personName, name, message }) =>
        `${personName ?? ''} ${name[language]}: ${message[language]}`.trim(),
      )
      .join(language === 'zh' ? ';' : '; ');
  return badField(
    'despite',
    'DOES_NOT_HOLD',
    `有 ${problems.length} 项在投标日或合同期内无效:${said('zh')}。仍要发出,请写明理由。`,
    `${problems.length} do not hold on the bid day or during the contract: ${said('en')}. To issue it all the same, say why.`,
  );
}
