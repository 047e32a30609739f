import type { BidAnnexState } from '@jiannuo/schema';
import DraftIcon from '@mui/icons-material/EditOutlined';
import IssuedIcon from '@mui/icons-material/LockOutlined';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

export function BidAnnexStateChip({ state }: { state: BidAnnexState }) {
  const { enumWord } = useWords();
  const issued = state === 'ISSUED';
  return (
    <ToneChip tone={issued ? 'free' : 'after'} icon={issued ? IssuedIcon : DraftIcon}>
      {enumWord('BidAnnexState', state)}
    </ToneChip>
  );
}
