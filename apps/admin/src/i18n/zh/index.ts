import { accountZh } from './account';
import {
  certificateEmptyZh,
  certificateEnumsZh,
  certificateResourcesZh,
  certificatesZh,
} from './certificates';
import { decisionsZh } from './decisions';
import { enumsZh } from './enums';
import { frameZh } from './frame';
import { pagesZh } from './pages';
import { partEnumsZh, partResourcesZh, partsZh } from './parts';
import { peopleEmptyZh, peopleEnumsZh, peopleResourcesZh, peopleZh } from './people';
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
    ...certificateResourcesZh,
    ...peopleResourcesZh,
  },
  jn: {
    ...frameZh,
    account: accountZh,
    ...decisionsZh,
    ...pagesZh,
    ...certificatesZh,
    ...partsZh,
    prices: pricesZh,
    quotes: quotesZh,
    people: peopleZh,
    stock: { ...stockZh, ...stockActsZh },
    empty: { ...frameZh.empty, ...stockEmptyZh, ...certificateEmptyZh, ...peopleEmptyZh },
    enum: {
      ...enumsZh,
      ...partEnumsZh,
      ...quoteEnumsZh,
      ...priceEnumsZh,
      ...stockEnumsZh,
      ...certificateEnumsZh,
      ...peopleEnumsZh,
    },
  },
};
