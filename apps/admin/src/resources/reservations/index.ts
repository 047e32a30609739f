import ReservationIcon from '@mui/icons-material/BookmarkAdded';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const reservations = {
  name: 'reservations',
  icon: ReservationIcon,
  list: lazyPage(() => import('./ReservationList')),
  show: lazyPage(() => import('./ReservationShow')),
  recordRepresentation: ({ part, place }: RaRecord) => `${part?.number ?? ''} · ${place?.code ?? ''}`,
};
