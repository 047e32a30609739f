import type { ServiceDeps } from '../../platform/context.js';
import { query } from '../../platform/db/query.js';
import { badField, NotFound } from '../../platform/errors.js';
import { sql } from '../../platform/read/index.js';
import type { AuditService } from '../audit/audit.service.js';
import { AcceptanceCertificateEntity } from '../contracts/acceptance-certificate.entity.js';
import type { IntervalService } from '../coverage/interval.service.js';

/** Which devices a certificate lists. A device may stand under several contracts, once under each. */
export class ListingService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly intervals: IntervalService,
  ) {}

  /**
   * Lists devices; one that another certificate of the contract lists moves here. `supplied` also says
   * whether this contract delivered them. Raises NOT_FOUND, BAD_INPUT (supplied by another contract).
   */
  async list(certificateId: string, deviceIds: readonly string[], supplied: boolean | null): Promise<void> {
    const { em } = this.deps;
    const certificate = await this.#certificate(certificateId);
    if (deviceIds.length === 0 || deviceIds.length > MOST_AT_ONCE) {
      throw badField(
        'deviceIds',
        'RANGE',
        `一次 1 到 ${MOST_AT_ONCE} 台。`,
        `1 to ${MOST_AT_ONCE} devices at once.`,
      );
    }
    const found = await query<{ id: string; contractId: string | null }>(
      em,
      sql`SELECT id::text, contract_id::text AS "contractId" FROM device WHERE id = ANY(${deviceIds}::uuid[])`,
    );
    if (found.length < new Set(deviceIds).size) throw new NotFound();
    if (
      supplied &&
      found.some(({ contractId }) => contractId !== null && contractId !== certificate.contractId)
    ) {
      throw badField(
        'deviceIds',
        'SUPPLIED_BY_OTHER',
        '其中有由其他合同供货的设备。',
        'Another contract supplied some of them.',
      );
    }
    await this.#say(certificate.contractId, deviceIds, supplied);
    await query(
      em,
      sql`INSERT INTO certificate_device (id, certificate_id, contract_id, device_id)
        SELECT gen_random_uuid(), ${certificateId}, ${certificate.contractId}, u.id
        FROM (SELECT DISTINCT unnest(${deviceIds}::uuid[]) AS id) u
        ON CONFLICT ON CONSTRAINT certificate_device_contract_uq DO UPDATE SET certificate_id = EXCLUDED.certificate_id`,
    );
    await this.intervals.ofDevices(deviceIds);
    await this.#record('certificate.list', certificateId, { devices: { after: deviceIds } });
  }

  /** Raises NOT_FOUND. */
  async unlist(certificateId: string, deviceId: string): Promise<void> {
    const { em } = this.deps;
    await this.#certificate(certificateId);
    const gone = await query(
      em,
      sql`DELETE FROM certificate_device WHERE certificate_id = ${certificateId} AND device_id = ${deviceId} RETURNING id`,
    );
    if (gone.length === 0) throw new NotFound();
    await this.intervals.ofDevices([deviceId]);
    await this.#record('certificate.unlist', certificateId, { devices: { before: [deviceId] } });
  }

  async #say(contractId: string, deviceIds: readonly string[], supplied: boolean | null): Promise<void> {
    if (supplied === null) return;
    const after = supplied ? contractId : null;
    await query(
      this.deps.em,
      sql`UPDATE device SET contract_id = ${after}, version = version + 1, updated_at = ${this.deps.clock.now()}
        WHERE id = ANY(${deviceIds}::uuid[]) AND contract_id IS NOT DISTINCT FROM ${supplied ? null : contractId}`,
    );
  }

  /** With its contract held, so that nobody finds the coverage of its devices without those listed just now. */
  async #certificate(id: string): Promise<AcceptanceCertificateEntity> {
    await query(
      this.deps.em,
      sql`SELECT id FROM contract
        WHERE id = (SELECT contract_id FROM acceptance_certificate WHERE id = ${id}) FOR SHARE`,
    );
    const row = await this.deps.em.findOneBy(AcceptanceCertificateEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  #record(action: string, entityId: string, changes: Record<string, { before?: unknown; after?: unknown }>) {
    return this.audit.record({ action, entity: 'AcceptanceCertificate', entityId, changes });
  }
}

const MOST_AT_ONCE = 1_000;
