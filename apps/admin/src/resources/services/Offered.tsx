import OfferedIcon from '@mui/icons-material/CheckCircleOutlined';
import EndedIcon from '@mui/icons-material/History';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../widgets/ToneChip';

/** Whether a service is offered, or only stands on old quotes. */
export function Offered({ active }: { active: boolean }) {
  const translate = useTranslate();
  return (
    <ToneChip tone={active ? 'free' : 'after'} icon={active ? OfferedIcon : EndedIcon}>
      {translate(active ? 'ra.boolean.true' : 'ra.boolean.false')}
    </ToneChip>
  );
}
