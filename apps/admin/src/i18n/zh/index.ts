import { decisionsZh } from './decisions';
import { enumsZh } from './enums';
import { frameZh } from './frame';
import { pagesZh } from './pages';
import { pricesZh } from './prices';
import { reactAdminZh } from './react-admin';
import { resourcesZh } from './resources';

export const zh = {
  ...reactAdminZh,
  resources: resourcesZh,
  jn: { ...frameZh, ...decisionsZh, ...pagesZh, prices: pricesZh, enum: enumsZh },
};
