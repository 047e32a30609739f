import type { Shape } from '../shape';
import type { priceEnumsZh, priceResourcesZh } from '../zh/price-words';

export const priceResourcesEn: Shape<typeof priceResourcesZh> = {
  'price-lists': {
    name: 'Price list |||| Price lists',
    fields: {
      search: 'Search',
      code: 'Code',
      name: 'Name',
      region: 'Region',
      customerClass: 'Customer class',
      taxIncluded: 'Tax included',
      active: 'Active',
      note: 'Note',
      itemCount: 'Prices',
      current: 'In force',
      next: 'Next',
      draft: 'Draft',
      createdAt: 'Entered',
      updatedAt: 'Updated',
    },
  },
  'market-samples': {
    name: 'Market sample |||| Market samples',
    fields: {
      search: 'Search',
      item: { number: 'Part / service' },
      itemId: 'Part / service',
      priceFen: 'Price',
      sampledOn: 'Sampled on',
      from: 'Sampled from',
      until: 'Sampled until',
      region: 'Region',
      source: 'Source',
      note: 'Note',
      recordedAt: 'Entered',
      withdrawn: 'Withdrawn',
      withdrawnAt: 'Withdrawn',
    },
  },
};

export const priceEnumsEn: Shape<typeof priceEnumsZh> = {
  CustomerClass: {
    STANDARD: 'Standard',
    KEY_ACCOUNT: 'Key account',
    PUBLIC_SECTOR: 'Public sector',
    TRADE: 'Trade',
  },
  PriceEditionState: {
    DRAFT: 'Draft',
    PROPOSED: 'Proposed',
    SCHEDULED: 'Scheduled',
    IN_FORCE: 'In force',
    SUPERSEDED: 'Superseded',
    DISCARDED: 'Discarded',
  },
  PriceEditionStatus: {
    DRAFT: 'Draft',
    PROPOSED: 'Proposed',
    PUBLISHED: 'Published',
    DISCARDED: 'Discarded',
  },
  PriceItemKind: { PART: 'Part', SERVICE: 'Service' },
  PriceLineState: {
    NEW: 'New',
    DEARER: 'Dearer',
    CHEAPER: 'Cheaper',
    SAME: 'Unchanged',
    WITHDRAWN: 'No longer sold',
    NOT_PRICED: 'Not priced',
  },
  PriceState: { IN_FORCE: 'In force', WITHDRAWN: 'No longer sold' },
  PriceVerdict: {
    ACCEPTED: 'May be published',
    REASON_NEEDED: 'Reason needed',
    ABOVE_MARKET_MEAN: 'Above the market mean',
  },
  PriceRounding: { FEN: 'Fen', JIAO: 'Jiao', YUAN: 'Yuan', TEN_YUAN: 'Ten yuan' },
  ServiceClass: {
    LABOUR: 'Labour',
    VISIT: 'Visit',
    BOARD_REPAIR: 'Board repair',
    PART_REPAIR: 'Part repair',
    SOFTWARE_UPGRADE: 'Software upgrade',
    OTHER: 'Other',
  },
  PriceListChoice: {
    REGION_AND_CLASS: 'For their region and class',
    CLASS: 'For their class, everywhere',
    REGION: 'For their region, all classes',
    GENERAL: 'For everybody',
    NONE: 'No list holds for them',
  },
};
