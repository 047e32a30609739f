import UserIcon from '@mui/icons-material/ManageAccounts';
import { lazy } from 'react';
import type { RaRecord } from 'react-admin';

export const users = {
  name: 'users',
  icon: UserIcon,
  list: lazy(() => import('./UserList')),
  show: lazy(() => import('./UserShow')),
  create: lazy(() => import('./UserCreate')),
  edit: lazy(() => import('./UserEdit')),
  recordRepresentation: (row: RaRecord) => String(row.displayName ?? ''),
};
