import { proposedStart } from '@jiannuo/rules';
import { v7 as uuid } from 'uuid';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { badField, InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import type { IntervalService } from '../coverage/interval.service.js';
import { orBadInput } from '../rule-refusal.js';
import { AcceptanceCertificateEntity } from './acceptance-certificate.entity.js';
import type { CreateAcceptanceCertificateInput, UpdateAcceptanceCertificateInput } from './contract.input.js';
import type { ContractService } from './contract.service.js';

/** Certificates start the clocks: submitted → a start proposed when the client stays silent (Q5) → confirmed. */
export class AcceptanceCertificateService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly contracts: ContractService,
    private readonly intervals: IntervalService,
  ) {}

  /** Answers the new id. Raises NOT_FOUND (contract), BAD_INPUT (number taken, neither date given). */
  async create(input: CreateAcceptanceCertificateInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const number = check.required('number', input.number, 60);
    const note = check.note('note', input.note);
    checkDates(check, input);
    check.done();
    const contract = await this.contracts.one(input.contractId);
    const startBasis = input.startBasis ?? (await this.contracts.terms(contract)).startBasis;
    const dates = datesOf(input, { submittedOn: null, acceptedOn: null });
    const fields = {
      ...dates,
      contractId: contract.id,
      number,
      startBasis,
      takenOverOn: input.takenOverOn ?? null,
      note,
    };
    const id = uuid();
    const now = clock.now();
    await em.insert(AcceptanceCertificateEntity, { ...fields, id, createdAt: now, updatedAt: now });
    await this.intervals.ofContracts([contract.id]);
    await this.#record('certificate.create', id, changesBetween({}, given(fields)));
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(id: string, input: UpdateAcceptanceCertificateInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const number = check.requiredIfGiven('number', input.number, 60);
    const note = check.note('note', input.note);
    checkDates(check, input);
    check.done();
    const before = await this.#one(id);
    const fields = given({
      ...datesOf(input, before),
      number,
      startBasis: input.startBasis ?? undefined,
      takenOverOn: input.takenOverOn,
      note,
    });
    await updateVersioned(em, AcceptanceCertificateEntity, id, input.version, {
      ...fields,
      updatedAt: clock.now(),
    });
    await this.intervals.ofContracts([before.contractId]);
    await this.#record('certificate.update', id, changesBetween(before, fields));
  }

  /** A person confirms the start. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async confirm(id: string, acceptedOn: PlainDate, version: number): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    check.date('acceptedOn', acceptedOn);
    check.done();
    const before = await this.#one(id);
    if (acceptedOn > clock.today()) {
      throw badField(
        'acceptedOn',
        'FUTURE',
        '验收日期不能晚于今天。',
        'Acceptance cannot lie in the future.',
      );
    }
    await updateVersioned(em, AcceptanceCertificateEntity, id, version, {
      acceptedOn,
      updatedAt: clock.now(),
    });
    await this.intervals.ofContracts([before.contractId]);
    await this.#record('certificate.confirm', id, changesBetween(before, { acceptedOn }));
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (devices it lists). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [count]: { devices: number }[] = await em.query(
      'SELECT count(*)::int AS devices FROM certificate_device WHERE certificate_id = $1',
      [id],
    );
    if (count?.devices) throw new InUse({ devices: count.devices });
    await deleteVersioned(em, AcceptanceCertificateEntity, id, version);
    await this.intervals.ofContracts([before.contractId]);
    await this.#record('certificate.delete', id, { number: { before: before.number } });
  }

  async #one(id: string): Promise<AcceptanceCertificateEntity> {
    const row = await this.deps.em.findOneBy(AcceptanceCertificateEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  #record(action: string, entityId: string, changes: ReturnType<typeof changesBetween>): Promise<void> {
    return this.audit.record({ action, entity: 'AcceptanceCertificate', entityId, changes });
  }
}

function checkDates(check: FieldCheck, input: CertificateFields): void {
  check.date('submittedOn', input.submittedOn);
  check.date('acceptedOn', input.acceptedOn);
  check.date('takenOverOn', input.takenOverOn);
}

type CertificateFields = CreateAcceptanceCertificateInput | UpdateAcceptanceCertificateInput;

type Dates = Pick<AcceptanceCertificateEntity, 'submittedOn' | 'acceptedOn'>;

/** The dates as they will be, with the start the rules propose. */
function datesOf(input: Partial<Dates>, before: Dates) {
  const submittedOn = input.submittedOn === undefined ? before.submittedOn : input.submittedOn;
  const acceptedOn = input.acceptedOn === undefined ? before.acceptedOn : input.acceptedOn;
  if (submittedOn === null && acceptedOn === null) {
    throw badField(
      'acceptedOn',
      'REQUIRED',
      '请填写提交日期或验收日期。',
      'Give the date of submission or of acceptance.',
    );
  }
  return { submittedOn, acceptedOn, proposedOn: proposal(submittedOn) };
}

function proposal(submittedOn: PlainDate | null): PlainDate | null {
  if (submittedOn === null) return null;
  return orBadInput('submittedOn', () => proposedStart(submittedOn)).outcome.startsOn;
}
