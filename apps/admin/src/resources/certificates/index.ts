import CertificateIcon from '@mui/icons-material/Badge';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const certificates = {
  name: 'certificates',
  icon: CertificateIcon,
  list: lazyPage(() => import('./CertificateList')),
  show: lazyPage(() => import('./CertificateShow')),
  recordRepresentation: (row: RaRecord) => [row.person?.name, row.type?.name].filter(Boolean).join(' · '),
};
