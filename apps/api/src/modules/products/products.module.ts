import type { Module } from '../services.js';
import { ProductEntity } from './product.entity.js';
import { productReads } from './product.read.js';
import { ProductResolver } from './product.resolver.js';

export const productsModule: Module = {
  name: 'products',
  entities: [ProductEntity],
  resolvers: [ProductResolver],
  reads: productReads,
  permissions: {
    'product:read': ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'product:write': ['ADMIN'],
  },
  constraints: {
    product_model_uq: {
      code: 'BAD_INPUT',
      field: 'model',
      problem: { code: 'TAKEN', zh: '该规格型号已存在。', en: 'This model exists already.' },
    },
  },
};
