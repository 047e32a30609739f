import type { Module } from '../services.js';
import { CertificateDeviceEntity } from './certificate-device.entity.js';
import { DeviceEntity } from './device.entity.js';
import { deviceReads } from './device.read.js';
import { DeviceResolver } from './device.resolver.js';

export const devicesModule: Module = {
  name: 'devices',
  entities: [DeviceEntity, CertificateDeviceEntity],
  resolvers: [DeviceResolver],
  reads: deviceReads,
  permissions: {
    'device:read': ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'device:write': ['ADMIN', 'DISPATCHER'],
  },
  constraints: {
    device_serial_uq: {
      code: 'BAD_INPUT',
      field: 'serial',
      problem: { code: 'TAKEN', zh: '该型号已有此出厂编号。', en: 'This model has a device of this serial.' },
    },
    device_product_fk: {
      code: 'BAD_INPUT',
      field: 'productId',
      problem: { code: 'UNKNOWN', zh: '没有这个产品。', en: 'There is no such product.' },
    },
    device_customer_fk: {
      code: 'BAD_INPUT',
      field: 'customerId',
      problem: { code: 'UNKNOWN', zh: '没有这个客户。', en: 'There is no such customer.' },
    },
    device_contract_fk: {
      code: 'BAD_INPUT',
      field: 'contractId',
      problem: { code: 'UNKNOWN', zh: '没有这份合同。', en: 'There is no such contract.' },
    },
    device_replaces_fk: {
      code: 'BAD_INPUT',
      field: 'replacesId',
      problem: { code: 'UNKNOWN', zh: '没有这台设备。', en: 'There is no such device.' },
    },
    device_replaces_uq: {
      code: 'BAD_INPUT',
      field: 'replacesId',
      problem: {
        code: 'TAKEN',
        zh: '那台设备已被另一台替换。',
        en: 'Another device took its place already.',
      },
    },
    device_replaced_ck: {
      code: 'BAD_INPUT',
      field: 'replacesId',
      problem: { code: 'ITSELF', zh: '设备不能替换自己。', en: 'A device cannot replace itself.' },
    },
  },
};
