import PlaceIcon from '@mui/icons-material/Warehouse';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const stockPlaces = {
  name: 'stockPlaces',
  icon: PlaceIcon,
  list: lazyPage(() => import('./PlaceList')),
  show: lazyPage(() => import('./PlaceShow')),
  create: lazyPage(() => import('./PlaceCreate')),
  edit: lazyPage(() => import('./PlaceEdit')),
  recordRepresentation: (row: RaRecord) => `${row.code ?? ''} ${row.name ?? ''}`.trim(),
};
