import type { SvgIconComponent } from '@mui/icons-material';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { ToneName } from '../theme/tokens';
import { useTone } from '../theme/use-tone';

interface ToneChipProps {
  readonly tone: ToneName;
  readonly icon: SvgIconComponent;
  readonly children: ReactNode;
}

/** Icon, word and colour together: no meaning rests on colour alone. */
export function ToneChip({ tone, icon: Icon, children }: ToneChipProps) {
  const { ink, soft } = useTone(tone);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        borderRadius: 3,
        lineHeight: '22px',
        fontSize: 12.5,
        color: ink,
        bgcolor: soft,
        whiteSpace: 'nowrap',
        verticalAlign: 'middle',
      }}
    >
      <Icon sx={{ fontSize: 15 }} aria-hidden />
      {children}
    </Box>
  );
}
