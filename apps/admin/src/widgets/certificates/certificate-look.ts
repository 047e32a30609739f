import type { CertificateState, CertificateTone } from '@jiannuo/rules';
import RevokedIcon from '@mui/icons-material/Block';
import ExpiredIcon from '@mui/icons-material/EventBusy';
import UnprovedIcon from '@mui/icons-material/FindInPage';
import WaitingIcon from '@mui/icons-material/HourglassEmpty';
import LastIcon from '@mui/icons-material/NotificationImportant';
import ReviewIcon from '@mui/icons-material/RateReview';
import EndingIcon from '@mui/icons-material/Schedule';
import FineIcon from '@mui/icons-material/Verified';
import type { ToneName } from '../../theme/tokens';

/** What a certificate looks like on a day: one of these, always with its word. */
export const certificateLooks = [
  'FINE',
  'ENDING',
  'LAST',
  'REVIEW_DUE',
  'UNPROVED',
  'EXPIRED',
  'REVOKED',
  'NOT_YET',
] as const;
export type CertificateLook = (typeof certificateLooks)[number];

/** A valid certificate looks by the days it has left, any other by what is the matter with it. */
export function lookOf(state: CertificateState, tone: CertificateTone): CertificateLook {
  if (state !== 'VALID') return state;
  return tone === 'OVER' ? 'FINE' : tone;
}

export const certificateLook: Readonly<
  Record<CertificateLook, { readonly tone: ToneName; readonly icon: typeof FineIcon }>
> = {
  FINE: { tone: 'free', icon: FineIcon },
  ENDING: { tone: 'look', icon: EndingIcon },
  LAST: { tone: 'look', icon: LastIcon },
  REVIEW_DUE: { tone: 'broken', icon: ReviewIcon },
  UNPROVED: { tone: 'broken', icon: UnprovedIcon },
  EXPIRED: { tone: 'broken', icon: ExpiredIcon },
  REVOKED: { tone: 'broken', icon: RevokedIcon },
  NOT_YET: { tone: 'after', icon: WaitingIcon },
};
