import ProductIcon from '@mui/icons-material/Category';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const products = {
  name: 'products',
  icon: ProductIcon,
  list: lazyPage(() => import('./ProductList')),
  show: lazyPage(() => import('./ProductShow')),
  create: lazyPage(() => import('./ProductCreate')),
  edit: lazyPage(() => import('./ProductEdit')),
  recordRepresentation: (row: RaRecord) => `${row.model ?? ''} ${row.name ?? ''}`.trim(),
};
