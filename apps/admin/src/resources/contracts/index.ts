import ContractIcon from '@mui/icons-material/Gavel';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const contracts = {
  name: 'contracts',
  icon: ContractIcon,
  list: lazyPage(() => import('./ContractList')),
  show: lazyPage(() => import('./ContractShow')),
  create: lazyPage(() => import('./ContractCreate')),
  edit: lazyPage(() => import('./ContractEdit')),
  recordRepresentation: (row: RaRecord) => String(row.number ?? ''),
};
