import {
  allOf,
  asc,
  collate,
  defineRead,
  desc,
  expression,
  listOf,
  many,
  matches,
  oneOf,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { coverageDecisionRead } from '../coverage/coverage-decision.read.js';
import { deviceFacts } from '../coverage/coverage-facts.js';
import { coverageIntervalRead } from '../coverage/coverage-interval.read.js';
import { stageChange, stageOn } from '../coverage/coverage-state.js';
import { type DateRangeValue, onDate, within } from '../coverage/date-filters.js';
import { CertificateDeviceEntity } from './certificate-device.entity.js';
import { DeviceEntity } from './device.entity.js';

const listingRead = defineRead<CertificateDeviceEntity>({
  type: 'DeviceListing',
  entity: CertificateDeviceEntity,
  fields: {
    supplied: expression(
      ({ row }) => sql`EXISTS (
        SELECT FROM device d WHERE d.id = ${row.deviceId} AND d.contract_id = ${row.contractId})`,
    ),
  },
});

export const deviceRead = defineRead<DeviceEntity>({
  type: 'Device',
  entity: DeviceEntity,
  fields: {
    coverageState: expression(({ row, args, today }) => stageOn(row, sql`coalesce(${args.on}, ${today})`), {
      args: { on: 'PlainDate' },
    }),
    changesOn: expression(({ row, args, today }) => stageChange(row, sql`coalesce(${args.on}, ${today})`), {
      args: { on: 'PlainDate' },
    }),
    intervals: many(() => coverageIntervalRead, {
      by: 'deviceId',
      order: (interval) => [asc(interval.fromOn), desc(interval.untilOn)],
    }),
    listings: many(() => listingRead, { by: 'deviceId' }),
    decisions: many(() => coverageDecisionRead, {
      by: 'deviceId',
      order: (decision) => [desc(decision.decidedAt)],
    }),
    coverageFacts: expression(({ row }) => deviceFacts(row)),
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => found(row.id, text),
    serial: (serial: string, { row }) => sql`${row.serial} = ${serial}`,
    customerId: (id: string, { row }) => sql`${row.customerId} = ${id}`,
    contractId: (id: string, { row }) => sql`${row.id} IN (
      SELECT d.id FROM device d WHERE d.contract_id = ${id}
      UNION ALL SELECT cd.device_id FROM certificate_device cd WHERE cd.contract_id = ${id})`,
    productId: (id: string, { row }) => sql`${row.productId} = ${id}`,
    certificateId: (id: string, { row }) => sql`${row.id} IN (
      SELECT cd.device_id FROM certificate_device cd WHERE cd.certificate_id = ${id})`,
    category: (categories: Sql, { row }) => sql`${row.productId} IN (
      SELECT p.id FROM product p WHERE p.category = ANY(${categories}))`,
    status: (status: Sql, { row }) => sql`${row.status} = ${status}`,
    coverageState: (stages: Sql, { row, all, today }) =>
      sql`${stageOn(row, onDate(all.coverageOn, today))} = ANY(${stages})`,
    coverageOn: () => null,
    freeEnds: (range: DateRangeValue, { row }) => within(row.freeUntilOn, range),
    paidEnds: (range: DateRangeValue, { row }) => within(row.paidUntilOn, range),
    soldOn: (range: DateRangeValue, { row }) => within(row.soldOn, range),
  },
  sorts: {
    SERIAL: (row) => row.serial,
    POSITION: (row) => collate(row.position, 'pinyin'),
    SOLD_ON: (row) => row.soldOn,
    FREE_UNTIL_ON: (row) => row.freeUntilOn,
    PAID_UNTIL_ON: (row) => row.paidUntilOn,
    CUSTOMER: (row) =>
      collate(sql`(SELECT u.name FROM customer u WHERE u.id = ${row.customerId})`.notNull(), 'pinyin'),
    PRODUCT: (row) =>
      collate(sql`(SELECT p.name FROM product p WHERE p.id = ${row.productId})`.notNull(), 'pinyin'),
    UPDATED_AT: (row) => row.updatedAt,
    CREATED_AT: (row) => row.createdAt,
  },
  defaultSort: [{ field: 'SERIAL' }],
});

export const deviceReads = [
  listOf('devices', deviceRead, { access: 'device:read' }),
  oneOf('device', deviceRead, { access: 'device:read' }),
];

/** Each word is part of the device, its product or its customer; every branch has an index of its own. */
function found(id: Sql, text: string): Sql | null {
  const words = text.split(/\s+/u).filter(Boolean);
  const conditions = words.flatMap((word) => {
    const [device, product, customer] = ['d', 'p', 'u'].map((of) => matches(searchText[of as 'd'], word));
    return device && product && customer
      ? [
          sql`${id} IN (
            SELECT d.id FROM device d WHERE ${device}
            UNION ALL SELECT d.id FROM product p JOIN device d ON d.product_id = p.id WHERE ${product}
            UNION ALL SELECT d.id FROM customer u JOIN device d ON d.customer_id = u.id WHERE ${customer})`,
        ]
      : [];
  });
  return conditions.length > 0 ? allOf(conditions) : null;
}

const searchText = { d: sql`d.search_text`, p: sql`p.search_text`, u: sql`u.search_text` };
