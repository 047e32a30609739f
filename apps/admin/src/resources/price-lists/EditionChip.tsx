import type { PriceEditionState } from '@jiannuo/schema';
import DiscardedIcon from '@mui/icons-material/Close';
import DraftIcon from '@mui/icons-material/Edit';
import ScheduledIcon from '@mui/icons-material/Event';
import SupersededIcon from '@mui/icons-material/History';
import ProposedIcon from '@mui/icons-material/HowToReg';
import InForceIcon from '@mui/icons-material/Verified';
import type { ToneName } from '../../theme/tokens';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

/** 草稿 · 待确认 · 待生效 · 执行中 · 已被取代 · 已放弃 */
export function EditionChip({ state }: { state: PriceEditionState }) {
  const { enumWord } = useWords();
  const { tone, icon } = looks[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {enumWord('PriceEditionState', state)}
    </ToneChip>
  );
}

const looks: Readonly<Record<PriceEditionState, { tone: ToneName; icon: typeof DraftIcon }>> = {
  DRAFT: { tone: 'look', icon: DraftIcon },
  PROPOSED: { tone: 'look', icon: ProposedIcon },
  SCHEDULED: { tone: 'paid', icon: ScheduledIcon },
  IN_FORCE: { tone: 'free', icon: InForceIcon },
  SUPERSEDED: { tone: 'after', icon: SupersededIcon },
  DISCARDED: { tone: 'after', icon: DiscardedIcon },
};
