import DeadIcon from '@mui/icons-material/HourglassDisabled';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../widgets/ToneChip';

/** 呆滞: nothing went out for twelve months (Q50). */
export function DeadChip() {
  const translate = useTranslate();
  return (
    <ToneChip tone="after" icon={DeadIcon}>
      {translate('jn.part.dead')}
    </ToneChip>
  );
}
