import MovementIcon from '@mui/icons-material/ReceiptLong';
import StockIcon from '@mui/icons-material/Warehouse';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const stockBalances = {
  name: 'stockBalances',
  icon: StockIcon,
  list: lazyPage(() => import('./BalanceList')),
  show: lazyPage(() => import('./BalanceShow')),
  recordRepresentation: ({ part, place }: RaRecord) => `${part?.number ?? ''} · ${place?.code ?? ''}`,
};

export const stockMovements = {
  name: 'stockMovements',
  icon: MovementIcon,
  list: lazyPage(() => import('./MovementList')),
};

export const stockPostings = {
  name: 'stockPostings',
  icon: MovementIcon,
  show: lazyPage(() => import('./PostingShow')),
  recordRepresentation: ({ reference, postedBy }: RaRecord) => String(reference ?? postedBy ?? ''),
};
