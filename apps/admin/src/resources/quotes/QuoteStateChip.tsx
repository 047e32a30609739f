import type { QuoteState } from '@jiannuo/schema';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';
import { quoteLook } from './quote-look';

export function QuoteStateChip({ state }: { state: QuoteState }) {
  const { enumWord } = useWords();
  const { tone, icon } = quoteLook[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {enumWord('QuoteState', state)}
    </ToneChip>
  );
}
