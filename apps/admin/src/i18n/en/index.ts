import { decisionsEn } from './decisions';
import { enumsEn } from './enums';
import { frameEn } from './frame';
import { pagesEn } from './pages';
import { reactAdminEn } from './react-admin';
import { resourcesEn } from './resources';

export const en = {
  ...reactAdminEn,
  resources: resourcesEn,
  jn: { ...frameEn, ...decisionsEn, ...pagesEn, enum: enumsEn },
};
