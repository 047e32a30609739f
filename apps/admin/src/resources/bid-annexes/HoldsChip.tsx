import { type Validity, validityWords } from '@jiannuo/rules';
import HoldsIcon from '@mui/icons-material/CheckCircleOutlined';
import BrokenIcon from '@mui/icons-material/EventBusy';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';

/** Of a certificate: does it hold on all days of an annex, or what goes wrong first. Of insurance: is it proved on the bid day. */
export function HoldsChip({ holds, validity }: { holds: boolean; validity?: Validity }) {
  const translate = useTranslate();
  const { say } = useWords();
  return (
    <ToneChip tone={holds ? 'free' : 'broken'} icon={holds ? HoldsIcon : BrokenIcon}>
      {validity === undefined
        ? translate(holds ? 'jn.annex.insuredOnBid' : 'jn.annex.notInsuredOnBid')
        : say(validityWords[validity])}
    </ToneChip>
  );
}
