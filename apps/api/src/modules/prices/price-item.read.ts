import { defineRead } from '../../platform/read/index.js';
import { PriceItemEntity } from './price-item.entity.js';

export const priceItemRead = defineRead<PriceItemEntity>({ type: 'PriceItem', entity: PriceItemEntity });
