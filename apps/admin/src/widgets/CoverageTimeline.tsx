import { daysBetween } from '@jiannuo/rules';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTones } from '../theme/use-tone';
import { todayInShanghai } from './format';
import { useWords } from './use-words';
import { visuallyHidden } from './visually-hidden';

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
  /** Where the question stands, when it is not today. */
  readonly at?: string;
}

/** One lane per contract, free and paid stretches, today as a line; the same as sentences for screen readers. */
export function CoverageTimeline({ stretches, at }: CoverageTimelineProps) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const tones = useTones();
  const today = todayInShanghai();
  if (stretches.length === 0) return <Typography>{translate('jn.timeline.empty')}</Typography>;

  const scale = scaleOf(stretches, today);
  const lanes = [...new Set(stretches.map(({ contractNumber }) => contractNumber))];
  return (
    <Box>
      <Box component="ul" sx={visuallyHidden}>
        {stretches.map((stretch) => (
          <li key={keyOf(stretch)}>
            {translate('jn.timeline.sentence', {
              contract: stretch.contractNumber,
              stage: enumWord('Stage', stretch.stage),
              from: stretch.fromDate,
              until: stretch.effectiveEndOn,
            })}
          </li>
        ))}
      </Box>
      <Box aria-hidden sx={{ position: 'relative', pt: 2.5 }}>
        <Marker left={scale.place(today)} label={translate('jn.date.today')} tone="primary.main" />
        {at === undefined || at === today ? null : (
          <Marker left={scale.place(at)} label={at} tone="warning.main" />
        )}
        {lanes.map((lane) => (
          <Box key={lane} sx={{ mb: 0.75 }}>
            <Typography variant="body2" color="text.secondary">
              {lane}
            </Typography>
            <Box sx={{ position: 'relative', height: 26, bgcolor: 'action.hover', borderRadius: 1 }}>
              {stretches
                .filter(({ contractNumber }) => contractNumber === lane)
                .map((stretch) => {
                  const left = scale.place(stretch.fromDate);
                  const width = scale.place(stretch.untilDate) - left;
                  const tone = stretch.stage === 'FREE' ? tones.free : tones.paid;
                  return (
                    <Box
                      key={keyOf(stretch)}
                      title={`${stretch.fromDate} → ${stretch.effectiveEndOn}`}
                      sx={{
                        position: 'absolute',
                        left: `${left}%`,
                        width: `${width}%`,
                        // Free wins where both run: it lies above and a little taller.
                        ...(stretch.stage === 'FREE'
                          ? { top: 0, bottom: 0, zIndex: 1 }
                          : { top: 4, bottom: 4 }),
                        px: 0.75,
                        borderRadius: 1,
                        overflow: 'hidden',
                        whiteSpace: 'nowrap',
                        fontSize: 12,
                        lineHeight: stretch.stage === 'FREE' ? '26px' : '18px',
                        color: tone.ink,
                        bgcolor: tone.soft,
                        border: 1,
                        borderColor: tone.solid,
                      }}
                    >
                      {enumWord('Stage', stretch.stage)} {stretch.effectiveEndOn}
                    </Box>
                  );
                })}
            </Box>
          </Box>
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

function Marker({ left, label, tone }: { left: number; label: string; tone: string }) {
  return (
    <Box
      sx={{
        position: 'absolute',
        top: 0,
        bottom: 18,
        left: `${left}%`,
        borderLeft: 2,
        borderColor: tone,
        zIndex: 2,
        pointerEvents: 'none',
      }}
    >
      <Typography
        variant="caption"
        sx={{ position: 'absolute', top: -2, left: 4, whiteSpace: 'nowrap', color: tone }}
      >
        {label}
      </Typography>
    </Box>
  );
}

function scaleOf(stretches: readonly Stretch[], today: string) {
  const dates = [today, ...stretches.flatMap(({ fromDate, untilDate }) => [fromDate, untilDate])].sort();
  const first = dates[0] ?? today;
  const last = dates.at(-1) ?? today;
  const span = Math.max(1, daysBetween(first, last));
  const place = (date: string) => Math.min(100, Math.max(0, (daysBetween(first, date) / span) * 100));
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1)
    years.push(year);
  return { place, years };
}

function keyOf({ contractId, stage, fromDate }: Stretch): string {
  return `${contractId}/${stage}/${fromDate}`;
}
