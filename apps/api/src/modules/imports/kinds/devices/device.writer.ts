import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../../../platform/context.js';
import { query } from '../../../../platform/db/query.js';
import { sql } from '../../../../platform/read/index.js';
import type { AuditService } from '../../../audit/audit.service.js';
import type { IntervalService } from '../../../coverage/interval.service.js';
import { deviceSearchText } from '../../../devices/device.service.js';
import { productSearchText } from '../../../products/product.service.js';
import { searchTextOf } from '../../../search/search-text.js';
import type { ImportWork, ImportWriter } from '../../import-kind.js';
import { customerFields, type PlannedDevice } from './fate.js';
import type { DeviceValues } from './fields.js';
import { deviceKey } from './snapshot.js';

/** Writes the planned rows in bulk. The rows they touch are locked by the snapshot of the plan. */
export class DeviceWriter implements ImportWriter {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
    private readonly intervals: IntervalService,
  ) {}

  async write({ job, planned, progress }: ImportWork): Promise<void> {
    const rows = (planned as readonly PlannedDevice[]).filter(
      ({ fate }) => fate === 'NEW' || fate === 'CHANGED',
    );
    const values = rows.map((row) => row.values);
    await this.#products(values);
    await this.#customers(values);
    const contracts = await this.#certificates(values);
    const devices: string[] = [];
    for (let at = 0; at < rows.length; at += CHUNK) {
      const chunk = rows.slice(at, at + CHUNK);
      devices.push(...(await this.#devices(chunk, job.createdBy)));
      await this.#listings(chunk);
      await progress(at + chunk.length);
    }
    await this.intervals.ofContractsAndDevices(contracts, devices);
  }

  async #products(values: readonly DeviceValues[]): Promise<void> {
    const products = unique(values, ({ model }) => model).map(
      ({ productName = '', model = '', category }) => ({
        id: uuid(),
        name: productName,
        model,
        category,
        search: productSearchText({ name: productName, model }),
      }),
    );
    await query(
      this.deps.em,
      sql`INSERT INTO product (id, name, model, category, unit, search_text, created_at, updated_at, version)
        SELECT r.id, r.name, r.model, r.category, '台', r.search, ${this.#now}, ${this.#now}, 1
        FROM jsonb_to_recordset(${JSON.stringify(products)}::jsonb)
          AS r(id uuid, name text, model text, category text, search text)
        WHERE NOT EXISTS (SELECT FROM product p WHERE p.model = r.model)`,
    );
  }

  /** New ones are entered; known ones take over what the file says of them. */
  async #customers(values: readonly DeviceValues[]): Promise<void> {
    const byName = new Map<string, Record<string, string>>();
    for (const row of values) {
      const customer = byName.get(row.customerName ?? '') ?? {};
      byName.set(row.customerName ?? '', customer);
      for (const field of customerFields) {
        const value = row[field];
        if (value !== undefined) customer[field] = value;
      }
    }
    const customers = [...byName].map(([name, fields]) => ({
      id: uuid(),
      name,
      search: searchTextOf(name),
      ...fields,
    }));
    const said = sql`jsonb_to_recordset(${JSON.stringify(customers)}::jsonb) AS r(id uuid, name text, search text,
      "contactName" text, address text, postcode text, phone text, fax text, email text)`;
    await query(
      this.deps.em,
      sql`UPDATE customer u SET contact_name = coalesce(r."contactName", u.contact_name),
          address = coalesce(r.address, u.address), postcode = coalesce(r.postcode, u.postcode),
          phone = coalesce(r.phone, u.phone), fax = coalesce(r.fax, u.fax), email = coalesce(r.email, u.email),
          updated_at = ${this.#now}, version = u.version + 1
        FROM ${said} WHERE u.name = r.name AND
          (coalesce(r."contactName", u.contact_name), coalesce(r.address, u.address), coalesce(r.postcode, u.postcode),
           coalesce(r.phone, u.phone), coalesce(r.fax, u.fax), coalesce(r.email, u.email))
          IS DISTINCT FROM (u.contact_name, u.address, u.postcode, u.phone, u.fax, u.email)`,
    );
    await query(
      this.deps.em,
      sql`INSERT INTO customer (id, name, contact_name, address, postcode, phone, fax, email, search_text,
          created_at, updated_at, version)
        SELECT r.id, r.name, r."contactName", r.address, r.postcode, r.phone, r.fax, r.email, r.search,
          ${this.#now}, ${this.#now}, 1
        FROM ${said} WHERE NOT EXISTS (SELECT FROM customer u WHERE u.name = r.name)`,
    );
  }

  /** Answers the contracts that got a new certificate. */
  async #certificates(values: readonly DeviceValues[]): Promise<string[]> {
    const dated = values.filter(({ certificateNumber, acceptedOn }) => certificateNumber && acceptedOn);
    const certificates = unique(dated, (row) => `${row.contractNumber}\n${row.certificateNumber}`).map(
      (row) => ({
        id: uuid(),
        contract: row.contractNumber,
        number: row.certificateNumber,
        accepted: row.acceptedOn,
      }),
    );
    const made = await query<{ contract: string }>(
      this.deps.em,
      sql`INSERT INTO acceptance_certificate (id, contract_id, number, accepted_on, start_basis,
          created_at, updated_at, version)
        SELECT r.id, c.id, r.number, r.accepted, t.terms->>'startBasis', ${this.#now}, ${this.#now}, 1
        FROM jsonb_to_recordset(${JSON.stringify(certificates)}::jsonb)
          AS r(id uuid, contract text, number text, accepted date)
        JOIN contract c ON c.number = r.contract
        JOIN contract_terms_version t ON t.contract_id = c.id AND t.version = c.terms_version
        WHERE NOT EXISTS (
          SELECT FROM acceptance_certificate ac WHERE ac.contract_id = c.id AND ac.number = r.number)
        RETURNING contract_id::text AS contract`,
    );
    return [...new Set(made.map(({ contract }) => contract))];
  }

  /** Answers the ids of the devices entered or changed. `author`: who brought the file, for the audit trail. */
  async #devices(rows: readonly PlannedDevice[], author: string): Promise<string[]> {
    const devices = rows.map(({ values: { serial = '', position = '', ...rest } }) => ({
      id: uuid(),
      serial,
      model: rest.model,
      customer: rest.customerName,
      contract: rest.contractNumber,
      sold: rest.soldOn,
      position: position || null,
      search: deviceSearchText({ serial, position }),
    }));
    const saved = await query<{ id: string; model: string; serial: string }>(
      this.deps.em,
      sql`INSERT INTO device AS d (id, serial, product_id, customer_id, contract_id, sold_on, position, status,
          out_of_service_days, stage_from, stages, search_text, created_at, updated_at, version)
        SELECT r.id, r.serial, p.id, u.id, c.id, r.sold, coalesce(r.position, known.position), 'IN_SERVICE', 0, '{}',
          '{NOT_STARTED}', CASE WHEN r.position IS NULL THEN known.search_text ELSE r.search END,
          ${this.#now}, ${this.#now}, 1
        FROM jsonb_to_recordset(${JSON.stringify(devices)}::jsonb) AS r(id uuid, serial text, model text,
          customer text, contract text, sold date, position text, search text)
        JOIN product p ON p.model = r.model
        JOIN customer u ON u.name = r.customer
        LEFT JOIN contract c ON c.number = r.contract
        LEFT JOIN device known ON known.product_id = p.id AND known.serial = r.serial
        ON CONFLICT ON CONSTRAINT device_serial_uq DO UPDATE SET
          customer_id = EXCLUDED.customer_id, contract_id = coalesce(EXCLUDED.contract_id, d.contract_id),
          sold_on = coalesce(EXCLUDED.sold_on, d.sold_on), position = EXCLUDED.position,
          search_text = EXCLUDED.search_text, updated_at = EXCLUDED.updated_at, version = d.version + 1
        RETURNING d.id::text, d.serial, (SELECT p.model FROM product p WHERE p.id = d.product_id) AS model`,
    );
    const ids = new Map(saved.map(({ id, model, serial }) => [deviceKey(model, serial), id]));
    await this.#record(rows, ids, author);
    return saved.map(({ id }) => id);
  }

  async #listings(rows: readonly PlannedDevice[]): Promise<void> {
    const listings = rows.flatMap(({ values: { model, serial, contractNumber, certificateNumber } }) =>
      certificateNumber ? [{ model, serial, contract: contractNumber, certificate: certificateNumber }] : [],
    );
    await query(
      this.deps.em,
      sql`INSERT INTO certificate_device (id, certificate_id, contract_id, device_id)
        SELECT gen_random_uuid(), ac.id, c.id, d.id
        FROM jsonb_to_recordset(${JSON.stringify(listings)}::jsonb)
          AS r(model text, serial text, contract text, certificate text)
        JOIN contract c ON c.number = r.contract
        JOIN acceptance_certificate ac ON ac.contract_id = c.id AND ac.number = r.certificate
        JOIN product p ON p.model = r.model
        JOIN device d ON d.product_id = p.id AND d.serial = r.serial
        ON CONFLICT ON CONSTRAINT certificate_device_contract_uq DO UPDATE SET certificate_id = EXCLUDED.certificate_id`,
    );
  }

  /** One event for each device, without the contacts of its customer. */
  async #record(
    rows: readonly PlannedDevice[],
    ids: ReadonlyMap<string, string>,
    author: string,
  ): Promise<void> {
    await this.audit.recordAll(
      rows.map(({ number, fate, values, changes }) => ({
        action: fate === 'NEW' ? 'device.import' : 'device.importChange',
        entity: 'Device',
        entityId: ids.get(deviceKey(values.model ?? '', values.serial ?? '')) ?? '',
        changes: withoutContacts(changes ?? { serial: { after: values.serial } }),
        reason: `${author} 导入,第 ${number} 行`,
      })),
    );
  }

  get #now(): string {
    return this.deps.clock.now();
  }
}

const CHUNK = 1_000;

const contacts: ReadonlySet<string> = new Set(customerFields);

function withoutContacts(changes: object) {
  return Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, contacts.has(field) ? {} : change]),
  );
}

function unique<T>(rows: readonly T[], key: (row: T) => string | undefined): T[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}
