import UserIcon from '@mui/icons-material/ManageAccounts';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const users = {
  name: 'users',
  icon: UserIcon,
  list: lazyPage(() => import('./UserList')),
  show: lazyPage(() => import('./UserShow')),
  create: lazyPage(() => import('./UserCreate')),
  edit: lazyPage(() => import('./UserEdit')),
  recordRepresentation: (row: RaRecord) => String(row.displayName ?? ''),
};
