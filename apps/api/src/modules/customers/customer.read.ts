import {
  collate,
  defineRead,
  desc,
  expression,
  listOf,
  many,
  matches,
  oneOf,
  type Row,
  type Sql,
  sql,
} from '../../platform/read/index.js';
import { contractRead } from '../contracts/contract.read.js';
import { CustomerEntity } from './customer.entity.js';
import { CustomerNameEntity } from './customer-name.entity.js';

const formerNameRead = defineRead<CustomerNameEntity>({ type: 'FormerName', entity: CustomerNameEntity });

const deviceCount = ({ row }: { row: Row<CustomerEntity> }) =>
  sql`(SELECT count(*)::int FROM device d WHERE d.customer_id = ${row.id})`.notNull();

export const customerRead = defineRead<CustomerEntity>({
  type: 'Customer',
  entity: CustomerEntity,
  fields: {
    formerNames: many(() => formerNameRead, { by: 'customerId', order: (name) => [desc(name.untilAt)] }),
    contracts: many(() => contractRead, { by: 'customerId', order: (contract) => [desc(contract.signedOn)] }),
    contractCount: expression(
      ({ row }) => sql`(SELECT count(*)::int FROM contract c WHERE c.customer_id = ${row.id})`,
    ),
    deviceCount: expression(deviceCount),
  },
  protect: {
    contactName: 'customer:contacts',
    phone: 'customer:contacts',
    fax: 'customer:contacts',
    email: 'customer:contacts',
    propertyManagerName: 'customer:contacts',
    propertyManagerContact: 'customer:contacts',
    propertyManagerPhone: 'customer:contacts',
  },
  filters: {
    ids: (ids: readonly string[], { row }) => sql`${row.id} = ANY(${ids}::uuid[])`,
    search: (text: string, { row }) => matches(row.searchText, text),
    region: (region: string, { row }) => sql`${row.region} = ${region}`,
    customerClass: (classes: Sql, { row }) => sql`${row.customerClass} = ANY(${classes})`,
  },
  sorts: {
    NAME: (row) => collate(row.name, 'pinyin'),
    REGION: (row) => row.region,
    CREATED_AT: (row) => row.createdAt,
    UPDATED_AT: (row) => row.updatedAt,
    DEVICE_COUNT: (row) => deviceCount({ row }),
  },
  defaultSort: [{ field: 'NAME' }],
});

export const customerReads = [
  listOf('customers', customerRead, { access: 'customer:read' }),
  oneOf('customer', customerRead, { access: 'customer:read' }),
];
