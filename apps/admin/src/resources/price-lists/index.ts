import PriceListIcon from '@mui/icons-material/Sell';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const priceLists = {
  name: 'price-lists',
  icon: PriceListIcon,
  list: lazyPage(() => import('./PriceListList')),
  show: lazyPage(() => import('./PriceListShow')),
  create: lazyPage(() => import('./PriceListCreate')),
  edit: lazyPage(() => import('./PriceListEdit')),
  recordRepresentation: (row: RaRecord) => String(row.name ?? ''),
};
