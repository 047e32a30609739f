import TrainingIcon from '@mui/icons-material/School';
import type { RaRecord } from 'react-admin';
import { lazyPage } from '../../layout/lazy-page';

export const trainings = {
  name: 'trainings',
  icon: TrainingIcon,
  list: lazyPage(() => import('./TrainingList')),
  show: lazyPage(() => import('./TrainingShow')),
  create: lazyPage(() => import('./TrainingCreate')),
  edit: lazyPage(() => import('./TrainingEdit')),
  recordRepresentation: (row: RaRecord) => row.title ?? '',
};
