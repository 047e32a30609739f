import type { CoverageOutcome } from '@jiannuo/rules';
import type { SvgIconComponent } from '@mui/icons-material';
import LookIcon from '@mui/icons-material/ErrorOutlined';
import HoldIcon from '@mui/icons-material/PauseCircle';
import FeeIcon from '@mui/icons-material/ReceiptLong';
import QuoteIcon from '@mui/icons-material/RequestQuote';
import CoveredIcon from '@mui/icons-material/VerifiedUser';
import type { ToneName } from '../../theme/tokens';

/** How each way of paying looks. */
export const chargeLook: Readonly<
  Record<CoverageOutcome['charge'], { tone: ToneName; icon: SvgIconComponent }>
> = {
  FREE: { tone: 'free', icon: CoveredIcon },
  QUOTE: { tone: 'paid', icon: QuoteIcon },
  FEE_STANDARD: { tone: 'after', icon: FeeIcon },
  CHARGED: { tone: 'look', icon: LookIcon },
  ON_HOLD: { tone: 'look', icon: HoldIcon },
};
