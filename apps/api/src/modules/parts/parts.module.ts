import type { Module } from '../services.js';
import { PartEntity } from './part.entity.js';
import { partReads } from './part.read.js';
import { PartResolver } from './part.resolver.js';
import { PartPhotoEntity } from './part-photo.entity.js';
import { PartProductEntity } from './part-product.entity.js';
import { photoRoutes } from './photo.routes.js';

export const partsModule: Module = {
  name: 'parts',
  entities: [PartEntity, PartProductEntity, PartPhotoEntity],
  resolvers: [PartResolver],
  reads: partReads,
  permissions: {
    'part:read': ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'part:write': ['ADMIN'],
  },
  routes: photoRoutes,
  constraints: {
    part_number_uq: {
      code: 'BAD_INPUT',
      field: 'number',
      problem: { code: 'TAKEN', zh: '该备件编号已存在。', en: 'This part number exists already.' },
    },
    part_product_product_fk: {
      code: 'BAD_INPUT',
      field: 'fits',
      problem: { code: 'UNKNOWN', zh: '没有这个产品。', en: 'There is no such product.' },
    },
  },
};
