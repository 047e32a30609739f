import { accountEn } from './account';
import { annexEmptyEn, annexEn, annexEnumsEn, annexResourcesEn, scansEn } from './annex';
import { certificateEmptyEn, certificateEnumsEn, certificateResourcesEn } from './certificate-words';
import { certificatesEn } from './certificates';
import { decisionsEn } from './decisions';
import { enumsEn } from './enums';
import { filesEn } from './files';
import { frameEn } from './frame';
import { inboxEn, inboxEnumsEn } from './inbox';
import { pagesEn } from './pages';
import { partEnumsEn, partResourcesEn, partsEn } from './parts';
import { peopleEmptyEn, peopleEn, peopleEnumsEn, peopleResourcesEn } from './people';
import { priceEnumsEn, priceResourcesEn } from './price-words';
import { pricesEn } from './prices';
import { quoteEnumsEn, quoteResourcesEn, quotesEn } from './quotes';
import { reactAdminEn } from './react-admin';
import { resourcesEn } from './resources';
import { stockEn } from './stock';
import { stockActsEn } from './stock-acts';
import { stockEmptyEn, stockEnumsEn, stockResourcesEn } from './stock-words';
import { trainingEmptyEn, trainingEnumsEn, trainingResourcesEn, trainingsEn } from './trainings';

export const en = {
  ...reactAdminEn,
  resources: {
    ...resourcesEn,
    ...partResourcesEn,
    ...quoteResourcesEn,
    ...priceResourcesEn,
    ...stockResourcesEn,
    ...certificateResourcesEn,
    ...peopleResourcesEn,
    ...annexResourcesEn,
    ...trainingResourcesEn,
  },
  jn: {
    ...frameEn,
    account: accountEn,
    ...decisionsEn,
    ...pagesEn,
    ...certificatesEn,
    ...partsEn,
    prices: pricesEn,
    quotes: quotesEn,
    people: peopleEn,
    annex: annexEn,
    scans: scansEn,
    trainings: trainingsEn,
    inbox: inboxEn,
    files: filesEn,
    stock: { ...stockEn, ...stockActsEn },
    empty: {
      ...frameEn.empty,
      ...stockEmptyEn,
      ...certificateEmptyEn,
      ...peopleEmptyEn,
      ...trainingEmptyEn,
      ...annexEmptyEn,
    },
    enum: {
      ...enumsEn,
      ...partEnumsEn,
      ...quoteEnumsEn,
      ...priceEnumsEn,
      ...stockEnumsEn,
      ...certificateEnumsEn,
      ...peopleEnumsEn,
      ...annexEnumsEn,
      ...trainingEnumsEn,
      ...inboxEnumsEn,
    },
  },
};
