import type { RowFate } from '@jiannuo/schema';
import NewIcon from '@mui/icons-material/AddCircle';
import RefusedIcon from '@mui/icons-material/Cancel';
import ChangedIcon from '@mui/icons-material/ChangeCircle';
import GoneIcon from '@mui/icons-material/HelpOutlineOutlined';
import UnchangedIcon from '@mui/icons-material/RemoveCircle';
import CheaperIcon from '@mui/icons-material/TrendingDown';
import DearerIcon from '@mui/icons-material/TrendingUp';
import type { ToneName } from '../../theme/tokens';

export const fateLook: Readonly<Record<RowFate, { tone: ToneName; icon: typeof NewIcon }>> = {
  NEW: { tone: 'free', icon: NewIcon },
  CHANGED: { tone: 'paid', icon: ChangedIcon },
  DEARER: { tone: 'look', icon: DearerIcon },
  CHEAPER: { tone: 'free', icon: CheaperIcon },
  UNCHANGED: { tone: 'after', icon: UnchangedIcon },
  GONE: { tone: 'look', icon: GoneIcon },
  REFUSED: { tone: 'broken', icon: RefusedIcon },
};
