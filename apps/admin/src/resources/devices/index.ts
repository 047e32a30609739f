import DeviceIcon from '@mui/icons-material/Videocam';
import { lazy } from 'react';
import type { RaRecord } from 'react-admin';

export const devices = {
  name: 'devices',
  icon: DeviceIcon,
  list: lazy(() => import('./DeviceList')),
  show: lazy(() => import('./DeviceShow')),
  create: lazy(() => import('./DeviceCreate')),
  edit: lazy(() => import('./DeviceEdit')),
  recordRepresentation: (row: RaRecord) => String(row.serial ?? ''),
};
