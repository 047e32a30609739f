import { v7 as uuid } from 'uuid';
import type { ServiceDeps } from '../../platform/context.js';
import { deleteVersioned, updateVersioned } from '../../platform/db/index.js';
import { InUse, NotFound } from '../../platform/errors.js';
import { FieldCheck, given } from '../../platform/field-check.js';
import { type AuditService, type Changes, changesBetween } from '../audit/audit.service.js';
import { searchTextOf } from '../search/search-text.js';
import { CustomerEntity } from './customer.entity.js';
import type { CreateCustomerInput, UpdateCustomerInput } from './customer.input.js';
import { CustomerNameEntity } from './customer-name.entity.js';

export class CustomerService {
  constructor(
    private readonly deps: ServiceDeps,
    private readonly audit: AuditService,
  ) {}

  /** Answers the new id. Raises BAD_INPUT (a name that is taken, fields of wrong form). */
  async create(input: CreateCustomerInput): Promise<string> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      name: check.required('name', input.name, 200),
      customerClass: input.customerClass,
      ...otherFields(check, input),
    };
    check.done();
    const id = uuid();
    const now = clock.now();
    await em.insert(CustomerEntity, {
      ...fields,
      id,
      searchText: searchTextOf(fields.name),
      createdAt: now,
      updatedAt: now,
    });
    await this.#record('customer.create', id, changesBetween({}, fields));
    return id;
  }

  /** Keeps the old name when the name changes. Raises NOT_FOUND, CONFLICT, BAD_INPUT. */
  async update(id: string, input: UpdateCustomerInput): Promise<void> {
    const { em, clock } = this.deps;
    const check = new FieldCheck();
    const fields = {
      name: check.requiredIfGiven('name', input.name, 200),
      customerClass: input.customerClass ?? undefined,
      ...otherFields(check, input),
    };
    check.done();
    const before = await this.#one(id);
    const renamed = fields.name !== undefined && fields.name !== before.name;
    const searchText = renamed ? searchTextOf(fields.name, ...(await this.#keepName(before))) : undefined;
    await updateVersioned(em, CustomerEntity, id, input.version, {
      ...fields,
      searchText,
      updatedAt: clock.now(),
    });
    await this.#record('customer.update', id, changesBetween(before, given(fields)));
  }

  /** Raises NOT_FOUND, CONFLICT, IN_USE (contracts or devices of the customer). */
  async delete(id: string, version: number): Promise<void> {
    const { em } = this.deps;
    const before = await this.#one(id);
    const [counts]: Record<string, number>[] = await em.query(
      `SELECT (SELECT count(*)::int FROM contract WHERE customer_id = $1) AS contracts,
              (SELECT count(*)::int FROM device WHERE customer_id = $1) AS devices`,
      [id],
    );
    if (counts && (counts.contracts || counts.devices)) throw new InUse(counts);
    await deleteVersioned(em, CustomerEntity, id, version);
    await this.#record('customer.delete', id, { name: { before: before.name } });
  }

  /** Keeps the name the customer is about to lose; answers all names it has lost. */
  async #keepName(before: CustomerEntity): Promise<string[]> {
    const { em, clock } = this.deps;
    await em.insert(CustomerNameEntity, {
      id: uuid(),
      customerId: before.id,
      name: before.name,
      untilAt: clock.now(),
    });
    const former = await em.find(CustomerNameEntity, { where: { customerId: before.id } });
    return former.map((old) => old.name);
  }

  async #one(id: string): Promise<CustomerEntity> {
    const row = await this.deps.em.findOneBy(CustomerEntity, { id });
    if (!row) throw new NotFound();
    return row;
  }

  #record(action: string, entityId: string, changes: Changes): Promise<void> {
    return this.audit.record({ action, entity: 'Customer', entityId, changes: withoutContacts(changes) });
  }
}

function otherFields(check: FieldCheck, input: Omit<Partial<CreateCustomerInput>, 'name' | 'customerClass'>) {
  return {
    region: check.optional('region', input.region, 100),
    contactName: check.optional('contactName', input.contactName, 100),
    phone: check.optional('phone', input.phone, 50),
    fax: check.optional('fax', input.fax, 50),
    email: check.email('email', input.email),
    address: check.optional('address', input.address, 300),
    postcode: check.optional('postcode', input.postcode, 20),
    propertyManagerName: check.optional('propertyManagerName', input.propertyManagerName, 200),
    propertyManagerContact: check.optional('propertyManagerContact', input.propertyManagerContact, 100),
    propertyManagerPhone: check.optional('propertyManagerPhone', input.propertyManagerPhone, 50),
    note: check.note('note', input.note),
  };
}

const contacts = new Set([
  'contactName',
  'phone',
  'fax',
  'email',
  'propertyManagerName',
  'propertyManagerContact',
  'propertyManagerPhone',
]);

/** The trail says that a contact changed, never what it is. */
function withoutContacts(changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([field, change]) => [field, contacts.has(field) ? {} : change]),
  );
}
