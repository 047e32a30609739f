import type { RowFate } from '@jiannuo/schema';
import NewIcon from '@mui/icons-material/AddCircle';
import RefusedIcon from '@mui/icons-material/Cancel';
import ChangedIcon from '@mui/icons-material/ChangeCircle';
import UnchangedIcon from '@mui/icons-material/RemoveCircle';
import type { ToneName } from '../../theme/tokens';

export const fateLook: Readonly<Record<RowFate, { tone: ToneName; icon: typeof NewIcon }>> = {
  NEW: { tone: 'free', icon: NewIcon },
  CHANGED: { tone: 'paid', icon: ChangedIcon },
  UNCHANGED: { tone: 'after', icon: UnchangedIcon },
  REFUSED: { tone: 'broken', icon: RefusedIcon },
};
