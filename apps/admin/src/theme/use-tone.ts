import { useTheme } from '@mui/material';
import { type Tone, type ToneName, tones } from './tokens';

/** The colours of one meaning in the current theme. */
export function useTone(name: ToneName): Tone {
  return useTones()[name];
}

export function useTones(): Readonly<Record<ToneName, Tone>> {
  return tones[useTheme().palette.mode];
}
