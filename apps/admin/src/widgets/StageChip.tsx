import type { Stage } from '@jiannuo/schema';
import AfterIcon from '@mui/icons-material/History';
import NotStartedIcon from '@mui/icons-material/HourglassEmpty';
import PaidIcon from '@mui/icons-material/RequestQuote';
import FreeIcon from '@mui/icons-material/VerifiedUser';
import type { ToneName } from '../theme/tokens';
import { ToneChip } from './ToneChip';
import { useWords } from './use-words';

/** 质保期 · 保修期 · 保修期过后 · 未开始 */
export function StageChip({ stage }: { stage: Stage }) {
  const { enumWord } = useWords();
  const { tone, icon } = stageLook[stage];
  return (
    <ToneChip tone={tone} icon={icon}>
      {enumWord('Stage', stage)}
    </ToneChip>
  );
}

export const stageLook: Readonly<Record<Stage, { tone: ToneName; icon: typeof FreeIcon }>> = {
  FREE: { tone: 'free', icon: FreeIcon },
  PAID: { tone: 'paid', icon: PaidIcon },
  AFTER: { tone: 'after', icon: AfterIcon },
  NOT_STARTED: { tone: 'look', icon: NotStartedIcon },
};
