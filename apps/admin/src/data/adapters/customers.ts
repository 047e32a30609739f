import {
  CreateCustomerDocument,
  type CreateCustomerInput,
  CustomerDocument,
  CustomersDocument,
  DeleteCustomerDocument,
  UpdateCustomerDocument,
  type UpdateCustomerInput,
} from '@jiannuo/schema';
import { may } from '../../auth/session';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const customers: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { customers: page } = await ask(CustomersDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
      contacts: may('customer:contacts'),
    });
    return page;
  },
  async one(id) {
    const { customer } = await ask(CustomerDocument, { id, contacts: may('customer:contacts') });
    return present(customer);
  },
  async create(values) {
    const input = only<CreateCustomerInput>(values, fields) as CreateCustomerInput;
    return (await tell(CreateCustomerDocument, { input })).createCustomer;
  },
  async update(id, values) {
    const input = { ...only<UpdateCustomerInput>(values, fields), version: versionOf(values) };
    return (await tell(UpdateCustomerDocument, { id, input })).updateCustomer;
  },
  remove: (id, version) => tell(DeleteCustomerDocument, { id, version }),
};

const sortFields = {
  name: 'NAME',
  region: 'REGION',
  createdAt: 'CREATED_AT',
  updatedAt: 'UPDATED_AT',
  deviceCount: 'DEVICE_COUNT',
} as const;

const fields = [
  'name',
  'region',
  'contactName',
  'phone',
  'fax',
  'email',
  'address',
  'postcode',
  'propertyManagerName',
  'propertyManagerContact',
  'propertyManagerPhone',
  'note',
] as const;
