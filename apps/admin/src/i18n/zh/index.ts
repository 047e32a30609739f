import { accountZh } from './account';
import { annexEmptyZh, annexEnumsZh, annexResourcesZh, annexZh, scansZh } from './annex';
import { certificateEmptyZh, certificateEnumsZh, certificateResourcesZh } from './certificate-words';
import { certificatesZh } from './certificates';
import { decisionsZh } from './decisions';
import { enumsZh } from './enums';
import { filesZh } from './files';
import { frameZh } from './frame';
import { inboxEnumsZh, inboxZh } from './inbox';
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
import { trainingEmptyZh, trainingEnumsZh, trainingResourcesZh, trainingsZh } from './trainings';

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
    ...annexResourcesZh,
    ...trainingResourcesZh,
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
    annex: annexZh,
    scans: scansZh,
    trainings: trainingsZh,
    inbox: inboxZh,
    files: filesZh,
    stock: { ...stockZh, ...stockActsZh },
    empty: {
      ...frameZh.empty,
      ...stockEmptyZh,
      ...certificateEmptyZh,
      ...peopleEmptyZh,
      ...trainingEmptyZh,
      ...annexEmptyZh,
    },
    enum: {
      ...enumsZh,
      ...partEnumsZh,
      ...quoteEnumsZh,
      ...priceEnumsZh,
      ...stockEnumsZh,
      ...certificateEnumsZh,
      ...peopleEnumsZh,
      ...annexEnumsZh,
      ...trainingEnumsZh,
      ...inboxEnumsZh,
    },
  },
};
