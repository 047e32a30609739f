import type { PublishPreviewQuery } from '@jiannuo/schema';
import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../../../widgets/use-words';
import { BrokenLines } from './BrokenLines';
import { CategoryMargins } from './CategoryMargins';
import { TouchedQuotes } from './TouchedQuotes';

export type Preview = PublishPreviewQuery['publishPreview'];

interface EffectsProps {
  readonly preview: Preview;
  /** The field for one reason for all lines that lack one. */
  readonly children: ReactNode;
  onGoTo(itemId: string): void;
}

/** What publishing would do: what keeps it from happening first. */
export function Effects({ preview, children, onGoTo }: EffectsProps) {
  const translate = useTranslate();
  const { say } = useWords();
  const counts = [
    ['dearer', preview.dearerCount],
    ['cheaper', preview.cheaperCount],
    ['new', preview.newCount],
    ['withdrawn', preview.withdrawnCount],
  ] as const;
  return (
    <Box aria-live="polite">
      {preview.problems
        .filter(({ code }) => !saidElsewhere.has(code))
        .map(({ code, message }) => (
          <Alert key={code} severity="warning" sx={{ mb: 1 }}>
            {say(message)}
          </Alert>
        ))}
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, m: 0, my: 1 }}>
        {counts.map(([name, count]) => (
          <Box key={name} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {translate(`jn.prices.publish.count.${name}`)}
            </Typography>
            <Typography component="dd" variant="h2" sx={{ m: 0 }}>
              {count}
            </Typography>
          </Box>
        ))}
      </Box>
      {preview.brokenCount === 0 ? null : (
        <BrokenLines
          title={translate('jn.prices.publish.broken', { count: preview.brokenCount })}
          lines={preview.broken}
          total={preview.brokenCount}
          onGoTo={onGoTo}
        />
      )}
      {preview.reasonsMissingCount === 0 ? null : (
        <BrokenLines
          title={translate('jn.prices.publish.reasonsMissing', { count: preview.reasonsMissingCount })}
          lines={preview.reasonsMissing}
          total={preview.reasonsMissingCount}
          onGoTo={onGoTo}
        />
      )}
      {children}
      <TouchedQuotes quotes={preview.openQuotes} />
      {preview.marginByCategory == null ? null : <CategoryMargins margins={preview.marginByCategory} />}
    </Box>
  );
}

/** These stand in the dialog with their lines or beside their fields. */
const saidElsewhere = new Set(['ABOVE_MARKET_MEAN', 'REASON_REQUIRED', 'CORRECTION', 'SECOND_PERSON']);
