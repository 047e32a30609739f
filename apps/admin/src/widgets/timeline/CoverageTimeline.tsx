import { Box, type Theme, Typography, useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import { todayInShanghai } from '../format';
import { useWords } from '../use-words';
import { visuallyHidden } from '../visually-hidden';
import { Lane } from './Lane';
import { timeScale } from './time-scale';

export interface Stretch {
  readonly contractId: string;
  readonly contractNumber: string;
  readonly stage: 'FREE' | 'PAID';
  /** Half-open [fromDate, untilDate). */
  readonly fromDate: string;
  readonly untilDate: string;
  readonly effectiveEndOn: string;
}

interface CoverageTimelineProps {
  readonly stretches: readonly Stretch[];
  /** The names of the lanes lead to their contracts. */
  readonly linked?: boolean;
}

/** One lane per contract, free and paid stretches, today as a line; the same as sentences for screen readers. */
export function CoverageTimeline({ stretches, linked = false }: CoverageTimelineProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const today = todayInShanghai();
  if (stretches.length === 0) return <Typography>{translate('jn.timeline.empty')}</Typography>;

  const dates = stretches.flatMap(({ fromDate, untilDate }) => [fromDate, untilDate]);
  const scale = timeScale([today, ...dates], isPhone ? 6 : 14);
  const lanes = [...new Set(stretches.map(({ contractId }) => contractId))];
  return (
    <Box>
      <Box component="ul" sx={visuallyHidden}>
        {stretches.map(({ contractId, contractNumber, stage, fromDate, effectiveEndOn }) => (
          <li key={`${contractId}/${stage}/${fromDate}`}>
            {translate('jn.timeline.sentence', {
              contract: contractNumber,
              stage: enumWord('Stage', stage),
              from: fromDate,
              until: effectiveEndOn,
            })}
          </li>
        ))}
      </Box>
      <Box aria-hidden sx={{ position: 'relative', pt: 2.5 }}>
        <Today left={scale.place(today)} label={`${translate('jn.date.today')} ${today}`} />
        {lanes.map((lane) => (
          <Lane
            key={lane}
            stretches={stretches.filter(({ contractId }) => contractId === lane)}
            scale={scale}
            linked={linked}
          />
        ))}
        <Box sx={{ position: 'relative', height: 18 }}>
          {scale.years.map((year) => (
            <Typography
              key={year}
              variant="caption"
              color="text.secondary"
              sx={{ position: 'absolute', left: `${scale.place(`${year}-01-01`)}%` }}
            >
              {year}
            </Typography>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

/** The line of today; its words stand on the side that has room. */
function Today({ left, label }: { left: number; label: string }) {
  const side = left > 60 ? { right: 4 } : { left: 4 };
  return (
    <Box
      sx={{
        position: 'absolute',
        top: 0,
        bottom: 18,
        left: `${left}%`,
        borderLeft: 2,
        borderColor: 'primary.main',
        zIndex: 2,
        pointerEvents: 'none',
      }}
    >
      <Typography
        variant="caption"
        sx={{ position: 'absolute', top: -2, whiteSpace: 'nowrap', color: 'primary.main', ...side }}
      >
        {label}
      </Typography>
    </Box>
  );
}
