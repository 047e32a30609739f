import type { CertificateState, CertificateTone } from '@jiannuo/rules';
import { ToneChip } from '../ToneChip';
import { certificateLook, lookOf } from './certificate-look';
import { useStandingText } from './use-standing-text';

interface CertificateChipProps {
  readonly state: CertificateState;
  readonly tone: CertificateTone;
  readonly daysLeft: number | null;
}

/** 有效 312 天 · 将到期 75 天 · 已过期 3 天 · 缺证明 … */
export function CertificateChip({ state, tone, daysLeft }: CertificateChipProps) {
  const text = useStandingText();
  const { word, days } = text({ state, tone, daysLeft });
  return (
    <ToneChip {...certificateLook[lookOf(state, tone)]}>{days === '' ? word : `${word} ${days}`}</ToneChip>
  );
}
