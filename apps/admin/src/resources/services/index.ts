import ServiceIcon from '@mui/icons-material/Handyman';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const services = {
  name: 'services',
  icon: ServiceIcon,
  list: lazyPage(() => import('./ServiceList')),
  show: lazyPage(() => import('./ServiceShow')),
  create: lazyPage(() => import('./ServiceCreate')),
  edit: lazyPage(() => import('./ServiceEdit')),
  recordRepresentation: (row: RaRecord) => `${row.code ?? ''} ${row.name ?? ''}`.trim(),
};
