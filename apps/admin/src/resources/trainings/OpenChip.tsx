import type { TrainingRowFragment } from '@jiannuo/schema';
import PlannedIcon from '@mui/icons-material/Event';
import OpenIcon from '@mui/icons-material/PendingActions';
import DoneIcon from '@mui/icons-material/TaskAlt';
import { useTranslate } from 'react-admin';
import { todayInShanghai } from '../../widgets/format';
import { ToneChip } from '../../widgets/ToneChip';

type Progress = Pick<TrainingRowFragment, 'heldOn' | 'openCount' | 'traineeCount'>;

/** How far a training is: planned, somebody still to be assessed, or done. */
export function OpenChip({ training }: { training: Progress }) {
  const translate = useTranslate();
  const open = training.openCount ?? 0;
  if (!training.traineeCount) return null;
  if (training.heldOn > todayInShanghai()) {
    return (
      <ToneChip tone="paid" icon={PlannedIcon}>
        {translate('jn.trainings.planned')}
      </ToneChip>
    );
  }
  return open > 0 ? (
    <ToneChip tone="look" icon={OpenIcon}>
      {translate('jn.trainings.open', { count: open })}
    </ToneChip>
  ) : (
    <ToneChip tone="free" icon={DoneIcon}>
      {translate('jn.trainings.done')}
    </ToneChip>
  );
}
