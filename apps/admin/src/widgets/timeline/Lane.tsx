import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router';
import { useTones } from '../../theme/use-tone';
import { useWords } from '../use-words';
import type { Stretch } from './CoverageTimeline';
import type { TimeScale } from './time-scale';

interface LaneProps {
  readonly stretches: readonly Stretch[];
  readonly scale: TimeScale;
  readonly linked: boolean;
}

/** One contract: its number, then its free and paid stretches. A stretch too short for words keeps its title. */
export function Lane({ stretches, scale, linked }: LaneProps) {
  const { enumWord } = useWords();
  const tones = useTones();
  const first = stretches[0];
  if (first === undefined) return null;
  return (
    <Box sx={{ mb: 0.75 }}>
      <Box sx={{ fontSize: 12.5, color: 'text.secondary' }}>
        {linked ? (
          <MuiLink component={Link} to={`/contracts/${first.contractId}/show`} tabIndex={-1}>
            {first.contractNumber}
          </MuiLink>
        ) : (
          first.contractNumber
        )}
      </Box>
      <Box sx={{ position: 'relative', height: 26, bgcolor: 'action.hover', borderRadius: 1 }}>
        {stretches.map(({ stage, fromDate, untilDate, effectiveEndOn }) => {
          const left = scale.place(fromDate);
          const tone = stage === 'FREE' ? tones.free : tones.paid;
          const words = `${enumWord('Stage', stage)} → ${effectiveEndOn}`;
          return (
            <Box
              key={`${stage}/${fromDate}`}
              title={`${enumWord('Stage', stage)} ${fromDate} → ${effectiveEndOn}`}
              sx={{
                position: 'absolute',
                left: `${left}%`,
                width: `${scale.place(untilDate) - left}%`,
                minWidth: 3,
                // Free wins where both run: it lies above and a little taller.
                ...(stage === 'FREE' ? { top: 0, bottom: 0, zIndex: 1 } : { top: 3, bottom: 3 }),
                containerType: 'inline-size',
                borderRadius: 1,
                overflow: 'hidden',
                color: tone.ink,
                bgcolor: tone.soft,
                border: 1,
                borderColor: tone.solid,
              }}
            >
              <Box
                sx={{
                  px: 0.75,
                  fontSize: 12,
                  lineHeight: stage === 'FREE' ? '24px' : '18px',
                  whiteSpace: 'nowrap',
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  '@container (max-width: 64px)': { display: 'none' },
                }}
              >
                {words}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
