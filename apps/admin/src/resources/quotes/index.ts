import QuoteIcon from '@mui/icons-material/RequestQuote';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const quotes = {
  name: 'quotes',
  icon: QuoteIcon,
  list: lazyPage(() => import('./QuoteList')),
  show: lazyPage(() => import('./QuoteShow')),
  create: lazyPage(() => import('./QuoteCreate')),
  edit: lazyPage(() => import('./QuoteEdit')),
  recordRepresentation: (row: RaRecord) => row.number ?? '',
};
