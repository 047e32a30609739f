import type { Module } from '../services.js';
import { PartPlaceResolver } from './part-place.resolver.js';
import { ShelfEntity } from './shelf.entity.js';
import { ShelfResolver } from './shelf.resolver.js';
import { StockPlaceEntity } from './stock-place.entity.js';
import { stockPlaceReads } from './stock-place.read.js';
import { StockPlaceResolver } from './stock-place.resolver.js';

export const placesModule: Module = {
  name: 'places',
  entities: [StockPlaceEntity, ShelfEntity],
  resolvers: [StockPlaceResolver, ShelfResolver, PartPlaceResolver],
  reads: stockPlaceReads,
  permissions: {
    'place:read': ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'place:write': ['ADMIN'],
  },
  constraints: {
    stock_place_code_uq: {
      code: 'BAD_INPUT',
      field: 'code',
      problem: { code: 'TAKEN', zh: '该库位编号已存在。', en: 'A place of this code exists already.' },
    },
    stock_place_keeper_ck: {
      code: 'BAD_INPUT',
      field: 'keeper',
      problem: {
        code: 'KEEPER_MISSING',
        zh: '现场库房须写明保管人',
        en: 'A store on site needs a keeper by name',
      },
    },
    stock_place_contract_fk: {
      code: 'BAD_INPUT',
      field: 'contractId',
      problem: { code: 'UNKNOWN', zh: '没有这份合同。', en: 'There is no such contract.' },
    },
    shelf_code_uq: {
      code: 'BAD_INPUT',
      field: 'code',
      problem: {
        code: 'TAKEN',
        zh: '此库位已有这个货架。',
        en: 'The place has a shelf of this code already.',
      },
    },
  },
};
