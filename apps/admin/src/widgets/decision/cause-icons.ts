import type { CauseCode } from '@jiannuo/rules';
import type { SvgIconComponent } from '@mui/icons-material';
import LightningIcon from '@mui/icons-material/Bolt';
import DefectIcon from '@mui/icons-material/BrokenImage';
import WorkmanshipIcon from '@mui/icons-material/Construction';
import ForceMajeureIcon from '@mui/icons-material/CrisisAlert';
import DisasterIcon from '@mui/icons-material/Flood';
import ThirdPartyIcon from '@mui/icons-material/GppBad';
import UnknownIcon from '@mui/icons-material/HelpOutlined';
import CustodyIcon from '@mui/icons-material/Inventory2';
import ClientIcon from '@mui/icons-material/PanTool';

export const causeIcons: Readonly<Record<CauseCode, SvgIconComponent>> = {
  LIGHTNING: LightningIcon,
  CLIENT_DAMAGE: ClientIcon,
  THIRD_PARTY: ThirdPartyIcon,
  NATURAL_DISASTER: DisasterIcon,
  FORCE_MAJEURE: ForceMajeureIcon,
  PRODUCT_DEFECT: DefectIcon,
  OUR_WORKMANSHIP: WorkmanshipIcon,
  PRE_TAKEOVER_CUSTODY: CustodyIcon,
  UNKNOWN: UnknownIcon,
};

/** In the order people meet them on site. */
export const causesInOrder: readonly CauseCode[] = [
  'LIGHTNING',
  'CLIENT_DAMAGE',
  'THIRD_PARTY',
  'NATURAL_DISASTER',
  'FORCE_MAJEURE',
  'PRODUCT_DEFECT',
  'OUR_WORKMANSHIP',
  'PRE_TAKEOVER_CUSTODY',
  'UNKNOWN',
];
