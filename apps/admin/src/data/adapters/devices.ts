import {
  CreateDeviceDocument,
  type CreateDeviceInput,
  DeleteDeviceDocument,
  DeviceDocument,
  type DeviceRowFragment,
  DevicesDocument,
  UpdateDeviceDocument,
  type UpdateDeviceInput,
} from '@jiannuo/schema';
import { ask, tell } from '../execute';
import { filled, only, present, type ResourceAdapter, sortBy, versionOf } from '../resource-adapter';

export const devices: ResourceAdapter = {
  async list({ filter, sort, limit, offset }) {
    const { devices: page } = await ask(DevicesDocument, {
      filter: filled(filter),
      sort: sortBy(sortFields, sort),
      limit,
      offset,
    });
    return { ...page, rows: page.rows.map(flat) };
  },
  async one(id) {
    return flat(present((await ask(DeviceDocument, { id })).device));
  },
  async create(values) {
    const input = only<CreateDeviceInput>(values, fields) as CreateDeviceInput;
    return flat((await tell(CreateDeviceDocument, { input })).createDevice);
  },
  async update(id, values) {
    const input = { ...only<UpdateDeviceInput>(values, fields), version: versionOf(values) };
    return flat((await tell(UpdateDeviceDocument, { id, input })).updateDevice);
  },
  remove: (id, version) => tell(DeleteDeviceDocument, { id, version }),
};

/** Forms bind to ids; the API nests product, customer and contract. */
function flat<T extends DeviceRowFragment & { replaces?: { id: string } | null }>(device: T) {
  return {
    ...device,
    productId: device.product.id,
    customerId: device.customer.id,
    contractId: device.contract?.id ?? null,
    ...(device.replaces === undefined ? {} : { replacesId: device.replaces?.id ?? null }),
  };
}

const sortFields = {
  serial: 'SERIAL',
  position: 'POSITION',
  soldOn: 'SOLD_ON',
  freeUntilOn: 'FREE_UNTIL_ON',
  paidUntilOn: 'PAID_UNTIL_ON',
  'customer.name': 'CUSTOMER',
  'product.model': 'PRODUCT',
  updatedAt: 'UPDATED_AT',
  createdAt: 'CREATED_AT',
} as const;

const fields = [
  'serial',
  'productId',
  'customerId',
  'contractId',
  'replacesId',
  'soldOn',
  'position',
  'outOfServiceDays',
  'note',
] as const;
