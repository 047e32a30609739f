import type { Module } from '../services.js';
import { MarketSampleEntity } from './market-sample.entity.js';
import { marketSampleReads } from './market-sample.read.js';
import { MarketSampleResolver } from './market-sample.resolver.js';
import { PriceEntity } from './price.entity.js';
import { priceReads } from './price.read.js';
import { PriceResolver, PricesForClientResolver } from './price.resolver.js';
import { DraftSavedResolver, PriceConflictResolver, PriceDraftResolver } from './price-draft.resolver.js';
import { PriceDraftLineEntity } from './price-draft-line.entity.js';
import { priceDraftLineReads } from './price-draft-line.read.js';
import { PriceEditionEntity } from './price-edition.entity.js';
import { priceEditionReads } from './price-edition.read.js';
import { PriceItemEntity } from './price-item.entity.js';
import { PriceListEntity } from './price-list.entity.js';
import { priceListReads } from './price-list.read.js';
import { PriceListResolver } from './price-list.resolver.js';
import { PublicationResolver, PublishPreviewResolver } from './publication.resolver.js';
import { ServiceItemEntity } from './service-item.entity.js';
import { serviceItemReads } from './service-item.read.js';
import { ServiceItemResolver } from './service-item.resolver.js';

const taken = (zh: string, en: string) => ({ code: 'TAKEN', zh, en });

export const pricesModule: Module = {
  name: 'prices',
  entities: [
    ServiceItemEntity,
    PriceItemEntity,
    PriceListEntity,
    PriceEditionEntity,
    PriceDraftLineEntity,
    PriceEntity,
    MarketSampleEntity,
  ],
  resolvers: [
    ServiceItemResolver,
    PriceListResolver,
    PriceDraftResolver,
    DraftSavedResolver,
    PriceConflictResolver,
    PublicationResolver,
    PublishPreviewResolver,
    PriceResolver,
    PricesForClientResolver,
    MarketSampleResolver,
  ],
  reads: [
    ...serviceItemReads,
    ...priceListReads,
    ...priceEditionReads,
    ...priceDraftLineReads,
    ...priceReads,
    ...marketSampleReads,
  ],
  permissions: {
    'price:read': ['ADMIN', 'DISPATCHER', 'ENGINEER', 'VIEWER'],
    'price:write': ['ADMIN'],
    'price:publish': ['ADMIN'],
  },
  constraints: {
    service_item_code_uq: {
      code: 'BAD_INPUT',
      field: 'code',
      problem: taken('该编号已存在。', 'This code exists already.'),
    },
    price_list_code_uq: {
      code: 'BAD_INPUT',
      field: 'code',
      problem: taken('该编号已存在。', 'This code exists already.'),
    },
    price_list_scope_uq: {
      code: 'BAD_INPUT',
      field: 'customerClass',
      problem: taken(
        '该地区、该类客户已有一张在用的价格表。',
        'There is an active list for this region and class already.',
      ),
    },
    price_edition_open_uq: {
      code: 'BAD_INPUT',
      field: 'listId',
      problem: { code: 'OPEN_DRAFT', zh: '这张价格表已有一份草稿。', en: 'This list has a draft already.' },
    },
    price_edition_list_fk: { code: 'IN_USE', dependent: 'editions' },
    price_part_fk: { code: 'IN_USE', dependent: 'prices' },
    price_service_fk: { code: 'IN_USE', dependent: 'prices' },
    price_draft_line_part_fk: { code: 'IN_USE', dependent: 'drafts' },
    price_draft_line_service_fk: { code: 'IN_USE', dependent: 'drafts' },
    market_sample_part_fk: { code: 'IN_USE', dependent: 'samples' },
    market_sample_service_fk: { code: 'IN_USE', dependent: 'samples' },
  },
};
