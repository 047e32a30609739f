import CountIcon from '@mui/icons-material/FactCheck';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const stockCounts = {
  name: 'stockCounts',
  icon: CountIcon,
  list: lazyPage(() => import('./CountList')),
  show: lazyPage(() => import('./CountShow')),
  recordRepresentation: ({ number }: RaRecord) => String(number ?? ''),
};
