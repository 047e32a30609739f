import ProductIcon from '@mui/icons-material/Category';
import { lazy } from 'react';
import type { RaRecord } from 'react-admin';

export const products = {
  name: 'products',
  icon: ProductIcon,
  list: lazy(() => import('./ProductList')),
  show: lazy(() => import('./ProductShow')),
  create: lazy(() => import('./ProductCreate')),
  edit: lazy(() => import('./ProductEdit')),
  recordRepresentation: (row: RaRecord) => `${row.model ?? ''} ${row.name ?? ''}`.trim(),
};
