import { accountEn } from './account';
import { decisionsEn } from './decisions';
import { enumsEn } from './enums';
import { frameEn } from './frame';
import { pagesEn } from './pages';
import { partEnumsEn, partResourcesEn, partsEn } from './parts';
import { priceEnumsEn, priceResourcesEn } from './price-words';
import { pricesEn } from './prices';
import { quoteEnumsEn, quoteResourcesEn, quotesEn } from './quotes';
import { reactAdminEn } from './react-admin';
import { resourcesEn } from './resources';
import { stockEn } from './stock';
import { stockActsEn } from './stock-acts';
import { stockEmptyEn, stockEnumsEn, stockResourcesEn } from './stock-words';

export const en = {
  ...reactAdminEn,
  resources: {
    ...resourcesEn,
    ...partResourcesEn,
    ...quoteResourcesEn,
    ...priceResourcesEn,
    ...stockResourcesEn,
  },
  jn: {
    ...frameEn,
    account: accountEn,
    ...decisionsEn,
    ...pagesEn,
    ...partsEn,
    prices: pricesEn,
    quotes: quotesEn,
    stock: { ...stockEn, ...stockActsEn },
    empty: { ...frameEn.empty, ...stockEmptyEn },
    enum: { ...enumsEn, ...partEnumsEn, ...quoteEnumsEn, ...priceEnumsEn, ...stockEnumsEn },
  },
};
