import type { EntityManager } from 'typeorm';
import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import type { SystemCategory } from '../../../products/product.entity.js';
import type { DeviceRow } from './fields.js';

export interface KnownProduct {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  readonly category: SystemCategory;
}

export interface KnownCustomer {
  readonly id: string;
  readonly name: string;
  readonly contactName: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly phone: string | null;
  readonly fax: string | null;
  readonly email: string | null;
}

export interface KnownDevice {
  readonly id: string;
  readonly model: string;
  readonly serial: string;
  readonly soldOn: string | null;
  readonly position: string;
  readonly customerName: string;
  readonly contractNumber: string | null;
  /** Contract number → number of the certificate that lists it there. */
  readonly listings: Readonly<Record<string, string>>;
}

export interface KnownCertificate {
  readonly id: string;
  readonly contractNumber: string;
  readonly number: string;
  readonly acceptedOn: string | null;
}

/** What the database holds of what a file speaks of, by the names the file uses. */
export interface Snapshot {
  readonly products: ReadonlyMap<string, KnownProduct>;
  readonly customers: ReadonlyMap<string, KnownCustomer>;
  /** Contract number → id. */
  readonly contracts: ReadonlyMap<string, string>;
  readonly certificates: ReadonlyMap<string, KnownCertificate>;
  readonly devices: ReadonlyMap<string, KnownDevice>;
}

export const certificateKey = (contract: string, number: string) => `${contract}\n${number}`;
export const deviceKey = (model: string, serial: string) => `${model}\n${serial}`;

/** `lock`: the rows stay as they are until the transaction ends. */
export async function snapshotFor(
  em: EntityManager,
  rows: readonly DeviceRow[],
  lock: boolean,
): Promise<Snapshot> {
  const said = (field: 'model' | 'customerName' | 'contractNumber' | 'serial') => [
    ...new Set(rows.flatMap(({ values }) => values[field] ?? [])),
  ];
  const forShare = lock ? sql`FOR SHARE` : sql``;
  const products = await query<KnownProduct>(
    em,
    sql`SELECT id::text, name, model, category FROM product WHERE model = ANY(${said('model')}) ORDER BY id ${forShare}`,
  );
  const customers = await query<KnownCustomer>(
    em,
    sql`SELECT id::text, name, contact_name AS "contactName", address, postcode, phone, fax, email
      FROM customer WHERE name = ANY(${said('customerName')}) ORDER BY id ${lock ? sql`FOR NO KEY UPDATE` : sql``}`,
  );
  const numbers = said('contractNumber');
  const contracts = await query<{ id: string; number: string }>(
    em,
    sql`SELECT id::text, number FROM contract WHERE number = ANY(${numbers}) ORDER BY id ${lock ? sql`FOR NO KEY UPDATE` : sql``}`,
  );
  const certificates = await query<KnownCertificate>(
    em,
    sql`SELECT ac.id::text, c.number AS "contractNumber", ac.number, ac.accepted_on::text AS "acceptedOn"
      FROM acceptance_certificate ac JOIN contract c ON c.id = ac.contract_id
      WHERE c.number = ANY(${numbers}) ORDER BY ac.id ${lock ? sql`FOR SHARE OF ac` : sql``}`,
  );
  const devices = await query<KnownDevice>(
    em,
    sql`SELECT d.id::text, p.model, d.serial, d.sold_on::text AS "soldOn", d.position,
        u.name AS "customerName", c.number AS "contractNumber", coalesce((
          SELECT jsonb_object_agg(k.number, ac.number) FROM certificate_device cd
          JOIN contract k ON k.id = cd.contract_id JOIN acceptance_certificate ac ON ac.id = cd.certificate_id
          WHERE cd.device_id = d.id), '{}'::jsonb) AS listings
      FROM device d JOIN product p ON p.id = d.product_id JOIN customer u ON u.id = d.customer_id
      LEFT JOIN contract c ON c.id = d.contract_id
      WHERE d.serial = ANY(${said('serial')}) AND p.model = ANY(${said('model')})
      ORDER BY d.id ${lock ? sql`FOR NO KEY UPDATE OF d` : sql``}`,
  );
  return {
    products: by(products, ({ model }) => model),
    customers: by(customers, ({ name }) => name),
    contracts: new Map(contracts.map(({ number, id }) => [number, id])),
    certificates: by(certificates, ({ contractNumber, number }) => certificateKey(contractNumber, number)),
    devices: by(devices, ({ model, serial }) => deviceKey(model, serial)),
  };
}

function by<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}
