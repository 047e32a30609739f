import type { PersonState } from '@jiannuo/schema';
import WorksIcon from '@mui/icons-material/CheckCircleOutlined';
import LeftIcon from '@mui/icons-material/Logout';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

export function PersonStateChip({ state }: { state: PersonState }) {
  const { enumWord } = useWords();
  const works = state === 'ACTIVE';
  return (
    <ToneChip tone={works ? 'free' : 'after'} icon={works ? WorksIcon : LeftIcon}>
      {enumWord('PersonState', state)}
    </ToneChip>
  );
}
