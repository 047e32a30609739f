import { decisionsEn } from './decisions';
import { enumsEn } from './enums';
import { frameEn } from './frame';
import { pagesEn } from './pages';
import { pricesEn } from './prices';
import { reactAdminEn } from './react-admin';
import { resourcesEn } from './resources';

export const en = {
  ...reactAdminEn,
  resources: resourcesEn,
  jn: { ...frameEn, ...decisionsEn, ...pagesEn, prices: pricesEn, enum: enumsEn },
};
