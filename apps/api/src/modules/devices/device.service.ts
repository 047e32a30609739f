import { v7 as uuid } from 'uuid';
import type { PlainDate } from '../../platform/clock.js';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { badField, InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, changesBetween } from '../audit/audit.service.js';
import type { IntervalService } from '../coverage/interval.service.js';
import { searchTextOf } from '../search/search-text.js';
import { DeviceEntity } from './device.entity.js';
import type { CreateDeviceInput, UpdateDeviceInput } from './device.input.js';

export class DeviceService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly intervals: IntervalService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (serial taken for this model, unknown product or customer). */
  async create(input: CreateDeviceInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      serial: check.required('serial', input.serial, 100),
      productId: input.productId,
      customerId: input.customerId,
      position: check.required('position', input.position, 200),
      ...otherFields(check, input),
    };
    check.done();
    const id = uuid();
    const now = clock.now();
    await em.insert(DeviceEntity, {
      ...fields,
      outOfServiceDays: fields.outOfServiceDays ?? 0,
      id,
      status: 'IN_SERVICE',
      stageFrom: [],
      stages: ['NOT_STARTED'],
      searchText: deviceSearchText(fields),
      createdAt: now,
      updatedAt: now,
    });
    await this.intervals.ofDevices([id]);
    await this.#record('device.create', id, changesBetween({}, given(fields)));
    return id;
  }

  /** Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(id: string, input: UpdateDeviceInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = given({
      serial: check.requiredIfGiven('serial', input.serial, 100),
      productId: input.productId ?? undefined,
      customerId: input.customerId ?? undefined,
      position: check.requiredIfGiven('position', input.position, 200),
      ...otherFields(check, input),
    });
    check.done();
    const before = await this.#one(id);
    if (before.retiredOn !== null && fields.soldOn && fields.soldOn > before.retiredOn) {
      throw badField('soldOn', 'AFTER_RETIREMENT', '不能晚于停用日期。', 'Not after it was retired.');
    }
    if (fields.replacesId) await this.#refuseCycle(id, fields.replacesId);
    await updateVersioned(em, DeviceEntity, id, input.version, {
      ...fields,
      outOfServiceDays: fields.outOfServiceDays ?? undefined,
      searchText: deviceSearchText({ ...before, ...fields }),
      updatedAt: clock.now(),
    });
    await this.intervals.ofDevices([id]);
    await this.#record('device.update', id, changesBetween(before, fields));
  }

  /** `on` is its last day in service. Raises NOT_FOUND, CONFLICT, BAD_INPUT (in the future, before its sale). */
  async retire(id: string, on: PlainDate, version: number): Promise<void> {
    const { em, clock } = this.deps;
    const before = await this.#one(id);
    const check = new FieldCheck();
    check.date('on', on);
    check.done();
    if (on > clock.today()) throw badField('on', 'FUTURE', '不能晚于今天。', 'Not later than today.');
    if (before.soldOn !== null && on < before.soldOn) {
      throw badField('on', 'BEFORE_SALE', '不能早于售出日期。', 'Not before it was sold.');
    }
    const fields = { status: 'RETIRED', retiredOn: on } as const;
    await updateVersioned(em, DeviceEntity, id, version, { ...fields, updatedAt: clock.now() });
    await this.intervals.ofDevices([id]);
    await this.#record('device.retire', id, changesBetween(before, fields));
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (saved decisions, a device that replaced it). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [counts]: Record<string, number>[] = await em.query(
      `SELECT (SELECT count(*)::int FROM coverage_decision WHERE device_id = $1) AS decisions,
              (SELECT count(*)::int FROM device WHERE replaces_id = $1) AS replacements`,
      [id],
    );
    if (counts && Object.values(counts).some(Boolean)) throw new InUse(counts);
    await deleteVersioned(em, DeviceEntity, id, version);
    await this.#record('device.delete', id, { serial: { before: before.serial } });
  }

  /** A unit cannot take the place of one that took its own, directly or through others. */
  async #refuseCycle(id: string, replacesId: string): Promise<void> {
    const { em } = this.deps;
    // One at a time: two that were each right alone could close a circle together.
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('device.replaces', 0))`);
    const [row]: { cycle: boolean }[] = await em.query(
      `WITH RECURSIVE replaced AS (
         SELECT replaces_id AS id FROM device WHERE id = $2
         UNION SELECT d.replaces_id FROM device d JOIN replaced r ON d.id = r.id)
       SELECT EXISTS (SELECT FROM replaced WHERE id = $1) AS cycle`,
      [id, replacesId],
    );
    if (!row?.cycle) return;
    throw badField(
      'replacesId',
      'CYCLE',
      '那台设备正是用来替换这台的。',
      'That device took the place of this one.',
    );
  }

  async #one(id: string): Promise<DeviceEntity> {
    const row = await this.deps.em.findOneBy(DeviceEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  #record(action: string, entityId: string, changes: ReturnType<typeof changesBetween>): Promise<void> {
    return this.audit.record({ action, entity: 'Device', entityId, changes });
  }
}

/** What a device is found by, besides its product and customer. */
export function deviceSearchText(device: Pick<DeviceEntity, 'serial' | 'position'>): string {
  return searchTextOf(device.serial, device.position);
}

function otherFields(check: FieldCheck, input: UpdateDeviceInput | CreateDeviceInput) {
  return {
    contractId: input.contractId,
    soldOn: check.date('soldOn', input.soldOn),
    replacesId: input.replacesId,
    outOfServiceDays: check.whole('outOfServiceDays', input.outOfServiceDays, 0, 3_650),
    note: check.note('note', input.note),
  };
}
