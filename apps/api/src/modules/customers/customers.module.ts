import type { Module } from '../services.js';
import { CustomerEntity } from './customer.entity.js';
import { customerReads } from './customer.read.js';
import { CustomerResolver } from './customer.resolver.js';
import { CustomerNameEntity } from './customer-name.entity.js';

export const customersModule: Module = {
  name: 'customers',
  entities: [CustomerEntity, CustomerNameEntity],
  resolvers: [CustomerResolver],
  reads: customerReads,
  permissions: {
    'customer:read': ['ADMIN', 'HR', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'customer:contacts': ['ADMIN', 'DISPATCHER', 'ENGINEER'],
    'customer:write': ['ADMIN'],
  },
  constraints: {
    customer_name_uq: {
      code: 'BAD_INPUT',
      field: 'name',
      problem: { code: 'TAKEN', zh: '已有同名客户。', en: 'There is a customer of this name.' },
    },
  },
};
