import { accountZh } from './account';
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
import { stockZh } from './stock';
import { stockActsZh } from './stock-acts';
import { stockEmptyZh, stockEnumsZh, stockResourcesZh } from './stock-words';

export const zh = {
  ...reactAdminZh,
  resources: {
    ...resourcesZh,
    ...partResourcesZh,
    ...quoteResourcesZh,
    ...priceResourcesZh,
    ...stockResourcesZh,
  },
  jn: {
    ...frameZh,
    account: accountZh,
    ...decisionsZh,
    ...pagesZh,
    ...partsZh,
    prices: pricesZh,
    quotes: quotesZh,
    stock: { ...stockZh, ...stockActsZh },
    empty: { ...frameZh.empty, ...stockEmptyZh },
    enum: { ...enumsZh, ...partEnumsZh, ...quoteEnumsZh, ...priceEnumsZh, ...stockEnumsZh },
  },
};
