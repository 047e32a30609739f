import type { StockLevel } from '@jiannuo/schema';
import EnoughIcon from '@mui/icons-material/CheckCircleOutlined';
import OutIcon from '@mui/icons-material/RemoveCircleOutlined';
import LowIcon from '@mui/icons-material/TrendingDown';
import type { ToneName } from '../../theme/tokens';
import { ToneChip } from '../ToneChip';
import { useWords } from '../use-words';

/** 充足 · 偏低 · 无可用 */
export function LevelChip({ level }: { level: StockLevel }) {
  const { enumWord } = useWords();
  const { tone, icon } = levelLook[level];
  return (
    <ToneChip tone={tone} icon={icon}>
      {enumWord('StockLevel', level)}
    </ToneChip>
  );
}

const levelLook: Readonly<Record<StockLevel, { tone: ToneName; icon: typeof LowIcon }>> = {
  OK: { tone: 'free', icon: EnoughIcon },
  LOW: { tone: 'look', icon: LowIcon },
  OUT: { tone: 'broken', icon: OutIcon },
};
