import ContractIcon from '@mui/icons-material/Gavel';
import { lazy } from 'react';
import type { RaRecord } from 'react-admin';

export const contracts = {
  name: 'contracts',
  icon: ContractIcon,
  list: lazy(() => import('./ContractList')),
  show: lazy(() => import('./ContractShow')),
  create: lazy(() => import('./ContractCreate')),
  edit: lazy(() => import('./ContractEdit')),
  recordRepresentation: (row: RaRecord) => String(row.number ?? ''),
};
