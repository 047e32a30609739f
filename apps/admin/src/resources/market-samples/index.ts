import SampleIcon from '@mui/icons-material/QueryStats';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const marketSamples = {
  name: 'market-samples',
  icon: SampleIcon,
  list: lazyPage(() => import('./MarketSampleList')),
  create: lazyPage(() => import('./MarketSampleCreate')),
  recordRepresentation: (row: RaRecord) => String(row.source ?? ''),
};
