import OffIcon from '@mui/icons-material/Block';
import OnIcon from '@mui/icons-material/CheckCircle';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../widgets/ToneChip';

export function ActiveChip({ active }: { active: boolean }) {
  const translate = useTranslate();
  return active ? (
    <ToneChip tone="free" icon={OnIcon}>
      {translate('jn.user.active')}
    </ToneChip>
  ) : (
    <ToneChip tone="after" icon={OffIcon}>
      {translate('jn.user.inactive')}
    </ToneChip>
  );
}
