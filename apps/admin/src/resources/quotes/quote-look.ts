import type { QuoteState } from '@jiannuo/schema';
import type { SvgIconComponent } from '@mui/icons-material';
import AcceptedIcon from '@mui/icons-material/CheckCircle';
import DraftIcon from '@mui/icons-material/EditNote';
import ExpiredIcon from '@mui/icons-material/EventBusy';
import OpenIcon from '@mui/icons-material/HourglassTop';
import DeclinedIcon from '@mui/icons-material/ThumbDownOutlined';
import WithdrawnIcon from '@mui/icons-material/Undo';
import type { ToneName } from '../../theme/tokens';

export const quoteLook: Readonly<Record<QuoteState, { tone: ToneName; icon: SvgIconComponent }>> = {
  DRAFT: { tone: 'after', icon: DraftIcon },
  OPEN: { tone: 'paid', icon: OpenIcon },
  EXPIRED: { tone: 'look', icon: ExpiredIcon },
  ACCEPTED: { tone: 'free', icon: AcceptedIcon },
  DECLINED: { tone: 'after', icon: DeclinedIcon },
  WITHDRAWN: { tone: 'after', icon: WithdrawnIcon },
};
