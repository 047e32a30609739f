import type { AssessmentResult } from '@jiannuo/schema';
import FailedIcon from '@mui/icons-material/HighlightOff';
import PassedIcon from '@mui/icons-material/TaskAlt';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

/** Passed, not passed, or a dash while nobody knows. */
export function ResultChip({ result }: { result: AssessmentResult | null | undefined }) {
  const { enumWord } = useWords();
  if (result === null || result === undefined) return <span>—</span>;
  return result === 'PASSED' ? (
    <ToneChip tone="free" icon={PassedIcon}>
      {enumWord('AssessmentResult', result)}
    </ToneChip>
  ) : (
    <ToneChip tone="broken" icon={FailedIcon}>
      {enumWord('AssessmentResult', result)}
    </ToneChip>
  );
}
