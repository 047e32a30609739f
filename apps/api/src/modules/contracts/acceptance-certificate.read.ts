import { asc, defineRead, expression, many, nestedOnly, sql } from '../../platform/read/index.js';
import { deviceRead } from '../devices/device.read.js';
import { AcceptanceCertificateEntity } from './acceptance-certificate.entity.js';

export const certificateRead = defineRead<AcceptanceCertificateEntity>({
  type: 'AcceptanceCertificate',
  entity: AcceptanceCertificateEntity,
  fields: {
    state: expression(
      ({ row, today }) => sql`CASE WHEN ${row.acceptedOn} IS NOT NULL THEN 'CONFIRMED'
        WHEN ${row.proposedOn} <= ${today} THEN 'PROPOSED' ELSE 'SUBMITTED' END`,
    ),
    deviceCount: expression(
      ({ row }) => sql`(SELECT count(*)::int FROM certificate_device cd WHERE cd.certificate_id = ${row.id})`,
    ),
    devices: many(() => deviceRead, {
      on: ({ row, parent }) => sql`${row.id} IN (
        SELECT cd.device_id FROM certificate_device cd WHERE cd.certificate_id = ${parent.id})`,
      order: (device) => [asc(device.serial)],
    }),
  },
});

export const certificateReads = [nestedOnly(certificateRead)];
