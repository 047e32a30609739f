import { type Row, type Sql, sql } from '../../platform/read/index.js';
import type { ContractEntity } from '../contracts/contract.entity.js';
import type { DeviceEntity } from '../devices/device.entity.js';

/**
 * Entities into facts, in one place: the `CoverageFacts` of @jiannuo/rules as JSON. The read road sends
 * it to the browser, the services hand it to the rules, and the stored intervals come from it.
 */

type DeviceColumns = Pick<
  Row<DeviceEntity>,
  'id' | 'productId' | 'contractId' | 'retiredOn' | 'outOfServiceDays'
>;

/** The facts of a device: one line for each certificate that lists it, and one for a supplier that does not yet. */
export function deviceFacts(device: DeviceColumns): Sql {
  return sql`jsonb_build_object(
    'lines', (
      SELECT coalesce(jsonb_agg(${line({
        suppliedDevice: sql`coalesce(c.id = ${device.contractId}, false)`,
        outOfServiceDays: device.outOfServiceDays,
      })} ORDER BY coalesce(ac.accepted_on, ac.proposed_on), c.number), '[]'::jsonb)
      FROM (
        SELECT cd.contract_id, cd.certificate_id FROM certificate_device cd WHERE cd.device_id = ${device.id}
        UNION ALL
        SELECT ${device.contractId}, NULL WHERE ${device.contractId} IS NOT NULL AND NOT EXISTS (
          SELECT FROM certificate_device cd
          WHERE cd.device_id = ${device.id} AND cd.contract_id = ${device.contractId})
      ) l
      JOIN contract c ON c.id = l.contract_id
      JOIN contract_terms_version t ON t.contract_id = c.id AND t.version = c.terms_version
      LEFT JOIN acceptance_certificate ac ON ac.id = l.certificate_id
    ),
    'deviceRetiredOn', ${device.retiredOn}
  ) || coalesce((
    SELECT jsonb_build_object('software',
      jsonb_build_object('endedOn', p.software_ended_on, 'reason', 'OEM_ENDED'))
    FROM product p WHERE p.id = ${device.productId} AND p.software_ended_on IS NOT NULL
  ), '{}'::jsonb)`;
}

/** The facts of a contract: one line for each of its certificates, or one without a start. */
export function contractFacts(contract: Pick<Row<ContractEntity>, 'id'>): Sql {
  return sql`jsonb_build_object(
    'lines', (
      SELECT jsonb_agg(${certificateLine} ORDER BY coalesce(ac.accepted_on, ac.proposed_on), ac.number)
      FROM contract c
      JOIN contract_terms_version t ON t.contract_id = c.id AND t.version = c.terms_version
      LEFT JOIN acceptance_certificate ac ON ac.contract_id = c.id
      WHERE c.id = ${contract.id}
    ),
    'deviceRetiredOn', NULL
  )`;
}

/** The line of the certificate `ac` of contract `c` with terms `t`, for a device that contract supplied. */
export const certificateLine: Sql = line({ suppliedDevice: sql`true`, outOfServiceDays: sql`0` });

/** One `CoverageLine`: contract `c`, its terms `t`, the certificate `ac` (or none). */
function line(of: { suppliedDevice: Sql; outOfServiceDays: Sql }): Sql {
  return sql`jsonb_build_object(
    'contractId', c.id,
    'contractNumber', c.number,
    'terms', t.terms,
    'startsOn', coalesce(ac.accepted_on, ac.proposed_on),
    'startState', CASE WHEN ac.accepted_on IS NOT NULL THEN 'CONFIRMED'
                       WHEN ac.proposed_on IS NOT NULL THEN 'PROPOSED' ELSE 'UNKNOWN' END,
    'startBasis', coalesce(ac.start_basis, t.terms->>'startBasis'),
    'suppliedDevice', ${of.suppliedDevice},
    'takenOverOn', ac.taken_over_on,
    'outOfServiceDays', ${of.outOfServiceDays},
    'promisedEffectiveEndOn', ac.promised_effective_end_on
  )`;
}
