import { type Validity, validityWords } from '@jiannuo/rules';
import HoldsIcon from '@mui/icons-material/CheckCircleOutlined';
import BrokenIcon from '@mui/icons-material/EventBusy';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

/** Whether something holds on all days of an annex; of a certificate, with what goes wrong first. */
export function HoldsChip({ holds, validity }: { holds: boolean; validity?: Validity }) {
  const translate = useTranslate();
  const { say } = useWords();
  return (
    <ToneChip tone={holds ? 'free' : 'broken'} icon={holds ? HoldsIcon : BrokenIcon}>
      {validity === undefined
        ? translate(holds ? 'jn.annex.namedValid' : 'jn.annex.notInsured')
        : say(validityWords[validity])}
    </ToneChip>
  );
}
