import CustomerIcon from '@mui/icons-material/Apartment';
import { lazy } from 'react';
import type { RaRecord } from 'react-admin';

export const customers = {
  name: 'customers',
  icon: CustomerIcon,
  list: lazy(() => import('./CustomerList')),
  show: lazy(() => import('./CustomerShow')),
  create: lazy(() => import('./CustomerCreate')),
  edit: lazy(() => import('./CustomerEdit')),
  recordRepresentation: (row: RaRecord) => String(row.name ?? ''),
};
