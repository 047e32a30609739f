import DeviceIcon from '@mui/icons-material/Videocam';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const devices = {
  name: 'devices',
  icon: DeviceIcon,
  list: lazyPage(() => import('./DeviceList')),
  show: lazyPage(() => import('./DeviceShow')),
  create: lazyPage(() => import('./DeviceCreate')),
  edit: lazyPage(() => import('./DeviceEdit')),
  recordRepresentation: (row: RaRecord) => String(row.serial ?? ''),
};
