import AnnexIcon from '@mui/icons-material/FolderShared';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const bidAnnexes = {
  name: 'bid-annexes',
  icon: AnnexIcon,
  list: lazyPage(() => import('./BidAnnexList')),
  show: lazyPage(() => import('./BidAnnexShow')),
  create: lazyPage(() => import('./BidAnnexCreate')),
  edit: lazyPage(() => import('./BidAnnexEdit')),
  recordRepresentation: (row: RaRecord) => row.number ?? row.projectName ?? '',
};
