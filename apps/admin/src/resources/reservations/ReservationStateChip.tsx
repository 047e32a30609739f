import type { ReservationState } from '@jiannuo/schema';
import HeldIcon from '@mui/icons-material/BookmarkAdded';
import ReleasedIcon from '@mui/icons-material/BookmarkRemove';
import ConsumedIcon from '@mui/icons-material/Outbox';
import MovedIcon from '@mui/icons-material/SwapHoriz';
import type { ToneName } from '../../theme/tokens';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

/** 占用中 · 已发出 · 已释放 · 已改占 */
export function ReservationStateChip({ state }: { state: ReservationState }) {
  const { enumWord } = useWords();
  return <ToneChip {...look[state]}>{enumWord('ReservationState', state)}</ToneChip>;
}

const look: Readonly<Record<ReservationState, { tone: ToneName; icon: typeof HeldIcon }>> = {
  ACTIVE: { tone: 'paid', icon: HeldIcon },
  CONSUMED: { tone: 'free', icon: ConsumedIcon },
  RELEASED: { tone: 'after', icon: ReleasedIcon },
  MOVED: { tone: 'after', icon: MovedIcon },
};
