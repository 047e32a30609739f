import PeopleIcon from '@mui/icons-material/Groups';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const people = {
  name: 'people',
  icon: PeopleIcon,
  list: lazyPage(() => import('./PersonList')),
  show: lazyPage(() => import('./PersonShow')),
  create: lazyPage(() => import('./PersonCreate')),
  edit: lazyPage(() => import('./PersonEdit')),
  recordRepresentation: (row: RaRecord) => `${row.number ?? ''} ${row.name ?? ''}`.trim(),
};
