import QualificationIcon from '@mui/icons-material/WorkspacePremium';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const companyQualifications = {
  name: 'company-qualifications',
  icon: QualificationIcon,
  list: lazyPage(() => import('./QualificationList')),
  show: lazyPage(() => import('./QualificationShow')),
  recordRepresentation: (row: RaRecord) => row.type?.name ?? '',
};
