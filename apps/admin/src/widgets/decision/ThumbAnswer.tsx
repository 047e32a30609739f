import type { CoverageOutcome } from '@jiannuo/rules';
import { Box } from '@mui/material';
import { useTone } from '../../theme/use-tone';
import { useWords } from '../use-words';
import { chargeLook } from './charge-look';

/** On a phone: the answer stays above the thumb while the causes are being ticked. */
export function ThumbAnswer({ outcome }: { outcome: CoverageOutcome }) {
  const { say, enumWord } = useWords();
  const { tone: name, icon: Icon } = chargeLook[outcome.charge];
  const tone = useTone(name);
  return (
    <Box
      aria-hidden
      sx={{
        display: { xs: 'flex', lg: 'none' },
        position: 'sticky',
        bottom: { xs: 64, sm: 8 },
        zIndex: 1,
        gap: 1,
        alignItems: 'center',
        mt: 1.5,
        p: 1,
        borderRadius: 1,
        border: 1,
        borderColor: tone.solid,
        color: tone.ink,
        bgcolor: tone.soft,
      }}
    >
      <Icon fontSize="small" />
      <strong style={{ whiteSpace: 'nowrap' }}>{enumWord('Charge', outcome.charge)}</strong>
      <Box
        component="span"
        sx={{
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
          fontSize: 13,
        }}
      >
        {say(outcome.sentence)}
      </Box>
    </Box>
  );
}
