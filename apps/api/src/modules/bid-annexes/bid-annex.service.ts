import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, insertRows, updateVersioned } from '../../platform/db/index.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { sql } from '../../platform/read/index.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { checkAnnex, daysOf } from './annex-check.js';
import { annexFacts } from './annex-facts.js';
import { BidAnnexEntity } from './bid-annex.entity.js';
import type { BidAnnexPersonInput, CreateBidAnnexInput, UpdateBidAnnexInput } from './bid-annex.input.js';
import { BidAnnexCertificateEntity } from './bid-annex-certificate.entity.js';
import type { BidAnnexCheckType } from './bid-annex-check.type.js';
import { BidAnnexPersonEntity } from './bid-annex-person.entity.js';

/** Drafts: begun, filled with people and papers, thrown away. */
export class BidAnnexService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT. */
  async create(input: CreateBidAnnexInput): Promise<string> {
    const { em, clock, actor } = this.deps;
    const check = new FieldCheck();
    const fields = {
      projectName: check.required('projectName', input.projectName, 200),
      recipient: check.required('recipient', input.recipient, 200),
      bidOn: check.date('bidOn', input.bidOn) ?? input.bidOn,
      includeScans: input.includeScans,
      ...otherFields(check, input),
    };
    checkDays(check, { ...noDays, ...given(fields) });
    check.done();
    const id = uuid();
    const now = clock.now();
    await insertRows(em, BidAnnexEntity, [
      {
        ...given(fields),
        id,
        state: 'DRAFT',
        paperDone: 0,
        paperTotal: 0,
        searchText: searchTextOf(fields.projectName, fields.recipient),
        createdBy: actor.name,
        createdAt: now,
        updatedAt: now,
      },
    ]);
    const changes = changesBetween({}, given(fields));
    await this.audit.record({ action: 'bidAnnex.create', entity: 'BidAnnex', entityId: id, changes });
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT (an issued annex, fields of wrong form). */
  async update(id: string, input: UpdateBidAnnexInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      projectName: check.requiredIfGiven('projectName', input.projectName, 200),
      recipient: check.requiredIfGiven('recipient', input.recipient, 200),
      bidOn: check.date('bidOn', input.bidOn ?? undefined) ?? undefined,
      includeScans: input.includeScans ?? undefined,
      ...otherFields(check, input),
    });
    const before = await this.draft(id);
    const after = { ...before, ...fields };
    checkDays(check, after);
    check.done();
    await updateVersioned(em, BidAnnexEntity, id, input.version, {
      ...fields,
      searchText: searchTextOf(after.projectName, after.recipient),
      updatedAt: clock.now(),
    });
    const changes = changesBetween(before, fields);
    await this.audit.record({ action: 'bidAnnex.update', entity: 'BidAnnex', entityId: id, changes });
  }

  /** Everybody and everything it shows, in order. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async setContents(
    id: string,
    people: readonly BidAnnexPersonInput[],
    qualificationIds: readonly string[],
    version: number,
  ): Promise<void> {
    const { em, clock } = this.deps;
    await this.draft(id);
    await this.#checkChoice(people, qualificationIds);
    await updateVersioned(em, BidAnnexEntity, id, version, { updatedAt: clock.now() });
    await em.delete(BidAnnexCertificateEntity, { annexId: id });
    await em.delete(BidAnnexPersonEntity, { annexId: id });
    await insertRows(
      em,
      BidAnnexPersonEntity,
      people.map(({ personId, withInsurance }, index) => ({
        id: uuid(),
        annexId: id,
        personId,
        withInsurance,
        position: index + 1,
      })),
    );
    const chosen = [
      ...people.flatMap(({ personId, certificateIds }) =>
        certificateIds.map((certificateId) => ({ personId, certificateId })),
      ),
      ...qualificationIds.map((certificateId) => ({ personId: null, certificateId })),
    ];
    const rows = chosen.map((one, index) => ({ ...one, id: uuid(), annexId: id, position: index + 1 }));
    await insertRows(em, BidAnnexCertificateEntity, rows);
    const changes = {
      people: { after: people.map(({ personId }) => personId) },
      certificates: { after: chosen.map(({ certificateId }) => certificateId) },
    };
    await this.audit.record({ action: 'bidAnnex.setContents', entity: 'BidAnnex', entityId: id, changes });
  }

  /** Says which contract it won, after it was issued too. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async linkContract(id: string, contractId: string | null, version: number): Promise<void> {
    const { em, clock } = this.deps;
    const before = await this.one(id);
    await updateVersioned(em, BidAnnexEntity, id, version, { contractId, updatedAt: clock.now() });
    const changes = changesBetween(before, { contractId });
    await this.audit.record({ action: 'bidAnnex.linkContract', entity: 'BidAnnex', entityId: id, changes });
  }

  /** Who and what would not hold on its days. Raises NOT_FOUND. */
  async check(id: string): Promise<BidAnnexCheckType> {
    const days = daysOf(await this.one(id));
    const lines = checkAnnex(await annexFacts(this.deps.em, id), days);
    return { ...days, lines, problemCount: lines.filter(({ holds }) => !holds).length };
  }

  /** Only drafts go. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async delete(id: string, version: number): Promise<void> {
    const before = await this.draft(id);
    await deleteVersioned(this.deps.em, BidAnnexEntity, id, version);
    const changes = { projectName: { before: before.projectName } };
    await this.audit.record({ action: 'bidAnnex.delete', entity: 'BidAnnex', entityId: id, changes });
  }

  /** @throws NotFound */
  async one(id: string): Promise<BidAnnexEntity> {
    const row = await this.deps.em.findOneBy(BidAnnexEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  /** Locked until the end of the transaction. Raises NOT_FOUND, and BAD_INPUT for an annex that was issued. */
  async draft(id: string): Promise<BidAnnexEntity> {
    const lock = { mode: 'for_no_key_update' } as const;
    const row = await this.deps.em.findOne(BidAnnexEntity, { where: { id }, lock });
    if (!row) throw new NotFound();
    if (row.state === 'DRAFT') return row;
    throw badField(
      'state',
      'NOT_DRAFT',
      '投标附件已经发出,不能再改:请另建一份。',
      'The annex has been issued and never changes: begin another one.',
    );
  }

  /** Each once; certificates belong to the person they are shown for. */
  async #checkChoice(people: readonly BidAnnexPersonInput[], qualificationIds: readonly string[]) {
    const wanted = [
      ...people.flatMap(({ personId, certificateIds }) => certificateIds.map((id) => ({ id, personId }))),
      ...qualificationIds.map((id) => ({ id, personId: null })),
    ];
    const check = new FieldCheck();
    if (new Set(people.map(({ personId }) => personId)).size < people.length) {
      check.problem('people', 'TWICE', '同一个人出现了两次。', 'Somebody is named twice.');
    }
    if (people.length > MOST_PEOPLE || wanted.length > MOST_CERTIFICATES) {
      check.problem(
        'people',
        'TOO_MANY',
        `最多 ${MOST_PEOPLE} 人、${MOST_CERTIFICATES} 份证书。`,
        `At most ${MOST_PEOPLE} people and ${MOST_CERTIFICATES} certificates.`,
      );
    }
    check.done();
    const [row] = await query<{ people: number; certificates: number }>(
      this.deps.em,
      sql`SELECT (SELECT count(*)::int FROM person WHERE id = ANY(${people.map(({ personId }) => personId)}::uuid[])) AS people,
          (SELECT count(DISTINCT c.id)::int FROM certificate c
            JOIN jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w(id uuid, "personId" uuid)
              ON w.id = c.id AND w."personId" IS NOT DISTINCT FROM c.person_id) AS certificates`,
    );
    if (row?.people !== people.length) {
      check.problem('people', 'NOT_FOUND', '有人不在员工名单里。', 'Somebody is not among the staff.');
    }
    if (row?.certificates !== wanted.length) {
      check.problem(
        'certificateIds',
        'NOT_THEIRS',
        '有证书不属于所选的人,或重复。',
        'A certificate does not belong to whom it is shown for, or is there twice.',
      );
    }
    check.done();
  }
}

const MOST_PEOPLE = 100;
const MOST_CERTIFICATES = 300;

const noDays = { bidOn: '', contractFromOn: null, contractUntilOn: null };

function otherFields(check: FieldCheck, input: CreateBidAnnexInput | UpdateBidAnnexInput) {
  return {
    contractFromOn: check.date('contractFromOn', input.contractFromOn),
    contractUntilOn: check.date('contractUntilOn', input.contractUntilOn),
    contractId: input.contractId,
    note: check.note('note', input.note, 2_000),
  };
}

function checkDays(
  check: FieldCheck,
  days: Pick<BidAnnexEntity, 'bidOn' | 'contractFromOn' | 'contractUntilOn'>,
): void {
  const { bidOn, contractFromOn, contractUntilOn } = days;
  if (contractUntilOn !== null && contractUntilOn < (contractFromOn ?? bidOn)) {
    check.problem(
      'contractUntilOn',
      'BEFORE_START',
      '合同止日不能早于合同起日或投标日。',
      'The contract cannot end before it begins, nor before the bid.',
    );
  }
}
