import { type WorkKind, workKinds } from '@jiannuo/rules';
import ElectricIcon from '@mui/icons-material/ElectricalServices';
import NetworkIcon from '@mui/icons-material/Lan';
import DeskIcon from '@mui/icons-material/SupportAgent';
import SoftwareIcon from '@mui/icons-material/Terminal';
import SecurityIcon from '@mui/icons-material/Videocam';
import { useTranslate } from 'react-admin';
import { ChipGroup } from '../decision/ChipGroup';
import { useWords } from '../use-words';

/** One kind of work, chosen with a thumb. */
export function WorkChips({ work, onChange }: { work: WorkKind; onChange(work: WorkKind): void }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  return (
    <ChipGroup
      label={translate('jn.sending.work')}
      codes={workKinds}
      chosen={[work]}
      word={(kind) => enumWord('WorkKind', kind)}
      icons={icons}
      onToggle={onChange}
    />
  );
}

const icons = {
  SECURITY: SecurityIcon,
  ELECTROMECHANICAL: ElectricIcon,
  NETWORK: NetworkIcon,
  SOFTWARE: SoftwareIcon,
  DESK: DeskIcon,
};
