import type { StockCountStatus } from '@jiannuo/schema';
import CancelledIcon from '@mui/icons-material/Block';
import PostedIcon from '@mui/icons-material/CheckCircle';
import OpenIcon from '@mui/icons-material/PendingActions';
import type { ToneName } from '../../theme/tokens';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

/** 盘点中 · 已过账 · 已取消 */
export function CountStatusChip({ status }: { status: StockCountStatus }) {
  const { enumWord } = useWords();
  return <ToneChip {...look[status]}>{enumWord('StockCountStatus', status)}</ToneChip>;
}

const look: Readonly<Record<StockCountStatus, { tone: ToneName; icon: typeof OpenIcon }>> = {
  OPEN: { tone: 'look', icon: OpenIcon },
  POSTED: { tone: 'free', icon: PostedIcon },
  CANCELLED: { tone: 'after', icon: CancelledIcon },
};
