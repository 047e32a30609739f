import CustomerIcon from '@mui/icons-material/Apartment';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const customers = {
  name: 'customers',
  icon: CustomerIcon,
  list: lazyPage(() => import('./CustomerList')),
  show: lazyPage(() => import('./CustomerShow')),
  create: lazyPage(() => import('./CustomerCreate')),
  edit: lazyPage(() => import('./CustomerEdit')),
  recordRepresentation: (row: RaRecord) => String(row.name ?? ''),
};
