import type { ScanItemState } from '@jiannuo/schema';
import type { SvgIconComponent } from '@mui/icons-material';
import LeftOutIcon from '@mui/icons-material/Block';
import AppliedIcon from '@mui/icons-material/CheckCircleOutlined';
import FailedIcon from '@mui/icons-material/ErrorOutlined';
import MatchedIcon from '@mui/icons-material/Link';
import NeedsIcon from '@mui/icons-material/NoteAdd';
import UnmatchedIcon from '@mui/icons-material/QuestionMark';
import type { ToneName } from '../../theme/tokens';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

export function ScanStateChip({ state }: { state: ScanItemState }) {
  const { enumWord } = useWords();
  return <ToneChip {...looks[state]}>{enumWord('ScanItemState', state)}</ToneChip>;
}

const looks: Readonly<Record<ScanItemState, { tone: ToneName; icon: SvgIconComponent }>> = {
  UNMATCHED: { tone: 'look', icon: UnmatchedIcon },
  NEEDS_CERTIFICATE: { tone: 'look', icon: NeedsIcon },
  MATCHED: { tone: 'paid', icon: MatchedIcon },
  LEFT_OUT: { tone: 'after', icon: LeftOutIcon },
  APPLIED: { tone: 'free', icon: AppliedIcon },
  FAILED: { tone: 'broken', icon: FailedIcon },
};
