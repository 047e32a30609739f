import PartIcon from '@mui/icons-material/Memory';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const parts = {
  name: 'parts',
  icon: PartIcon,
  list: lazyPage(() => import('./PartList')),
  show: lazyPage(() => import('./PartShow')),
  create: lazyPage(() => import('./PartCreate')),
  edit: lazyPage(() => import('./PartEdit')),
  recordRepresentation: (row: RaRecord) => `${row.number ?? ''} ${row.name ?? ''}`.trim(),
};
