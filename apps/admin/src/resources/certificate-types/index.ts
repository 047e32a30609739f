import TypeIcon from '@mui/icons-material/Style';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const certificateTypes = {
  name: 'certificate-types',
  icon: TypeIcon,
  list: lazyPage(() => import('./TypeList')),
  show: lazyPage(() => import('./TypeShow')),
  create: lazyPage(() => import('./TypeCreate')),
  edit: lazyPage(() => import('./TypeEdit')),
  recordRepresentation: (row: RaRecord) => row.name ?? '',
};
