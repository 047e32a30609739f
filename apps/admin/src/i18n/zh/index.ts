import { decisionsZh } from './decisions';
import { enumsZh } from './enums';
import { frameZh } from './frame';
import { pagesZh } from './pages';
import { partEnumsZh, partResourcesZh, partsZh } from './parts';
import { priceEnumsZh, priceResourcesZh } from './price-words';
import { pricesZh } from './prices';
import { quoteEnumsZh, quoteResourcesZh, quotesZh } from './quotes';
import { reactAdminZh } from './react-admin';
import { resourcesZh } from './resources';

export const zh = {
  ...reactAdminZh,
  resources: { ...resourcesZh, ...partResourcesZh, ...quoteResourcesZh, ...priceResourcesZh },
  jn: {
    ...frameZh,
    ...decisionsZh,
    ...pagesZh,
    ...partsZh,
    prices: pricesZh,
    quotes: quotesZh,
    enum: { ...enumsZh, ...partEnumsZh, ...quoteEnumsZh, ...priceEnumsZh },
  },
};
