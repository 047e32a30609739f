import type { CertificateState, CertificateTone } from '@jiannuo/rules';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { lookOf } from './certificate-look';

export interface StandingText {
  /** 有效, 将到期, 已过期 … */
  readonly word: string;
  /** 312 天, 长期; empty where days say nothing. */
  readonly days: string;
}

/** How a certificate stands on a day, in a word and the days that are left or past. */
export function useStandingText(): (standing: {
  readonly state: CertificateState;
  readonly tone: CertificateTone;
  readonly daysLeft: number | null;
}) => StandingText {
  const translate = useTranslate();
  return useMemo(() => {
    // Thousands of cells ask for the same few words.
    const words = new Map<string, string>();
    const said = (key: string, count?: number): string => {
      const name = count === undefined ? key : `${key}/${count}`;
      const known = words.get(name);
      if (known !== undefined) return known;
      const text = translate(key, count === undefined ? {} : { smart_count: count, count });
      words.set(name, text);
      return text;
    };
    return ({ state, tone, daysLeft }) => {
      const word = said(`jn.certificates.look.${lookOf(state, tone)}`);
      if (state === 'REVOKED' || state === 'UNPROVED' || state === 'NOT_YET') return { word, days: '' };
      if (daysLeft === null) return { word, days: said('jn.certificates.forLife') };
      return { word, days: said('jn.certificates.days', Math.abs(daysLeft)) };
    };
  }, [translate]);
}
