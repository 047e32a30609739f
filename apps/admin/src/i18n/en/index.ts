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

export const en = {
  ...reactAdminEn,
  resources: { ...resourcesEn, ...partResourcesEn, ...quoteResourcesEn, ...priceResourcesEn },
  jn: {
    ...frameEn,
    ...decisionsEn,
    ...pagesEn,
    ...partsEn,
    prices: pricesEn,
    quotes: quotesEn,
    enum: { ...enumsEn, ...partEnumsEn, ...quoteEnumsEn, ...priceEnumsEn },
  },
};
