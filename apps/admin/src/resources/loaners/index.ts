import LoanerIcon from '@mui/icons-material/Handshake';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const loaners = {
  name: 'loaners',
  icon: LoanerIcon,
  list: lazyPage(() => import('./LoanerList')),
  show: lazyPage(() => import('./LoanerShow')),
  recordRepresentation: ({ part, unit }: RaRecord) =>
    [part?.number, unit?.serial].filter(Boolean).join(' · '),
};
