import type { LoanerState } from '@jiannuo/schema';
import ReturnedIcon from '@mui/icons-material/AssignmentReturned';
import FailedIcon from '@mui/icons-material/ErrorOutlined';
import InPlaceIcon from '@mui/icons-material/Handshake';
import PromisedIcon from '@mui/icons-material/HourglassTop';
import ConvertedIcon from '@mui/icons-material/Verified';
import OverdueIcon from '@mui/icons-material/WarningAmber';
import { useTranslate } from 'react-admin';
import type { ToneName } from '../../theme/tokens';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

/** 已承诺 · 使用中 · 已还回 · 已故障 · 已转为正式; 逾期 where its day has passed. */
export function LoanerStateChip({ state, overdue }: { state: LoanerState; overdue: boolean }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  if (overdue) {
    return (
      <ToneChip tone="broken" icon={OverdueIcon}>
        {translate('jn.stock.loaners.overdue')}
      </ToneChip>
    );
  }
  return <ToneChip {...look[state]}>{enumWord('LoanerState', state)}</ToneChip>;
}

const look: Readonly<Record<LoanerState, { tone: ToneName; icon: typeof FailedIcon }>> = {
  PROMISED: { tone: 'look', icon: PromisedIcon },
  IN_PLACE: { tone: 'paid', icon: InPlaceIcon },
  RETURNED: { tone: 'free', icon: ReturnedIcon },
  FAILED: { tone: 'broken', icon: FailedIcon },
  CONVERTED: { tone: 'after', icon: ConvertedIcon },
};
