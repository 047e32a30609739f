import type { PartDetailFragment } from '@jiannuo/schema';
import InactiveIcon from '@mui/icons-material/Block';
import DeadIcon from '@mui/icons-material/HourglassDisabled';
import { Box, Card, CardContent, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { LevelChip } from '../../widgets/stock/LevelChip';
import { StockBar } from '../../widgets/stock/StockBar';
import { ToneChip } from '../../widgets/ToneChip';
import { useWords } from '../../widgets/use-words';
import { PhotoEditor } from './PhotoEditor';

/** Photo, number, name; on hand, reserved and free as three numbers and a bar. */
export function PartHeader() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const part = useRecordContext<PartDetailFragment>();
  if (part === undefined) return null;
  return (
    <Card sx={{ mb: 2 }}>
      <CardContent sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, '&:last-child': { pb: 2 } }}>
        <PhotoEditor part={part} />
        <Box sx={{ flex: '1 1 170px', minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
            <Typography component="h2" variant="h2">
              {part.number} · {part.name}
            </Typography>
            <LevelChip level={part.level} />
            {part.dead ? (
              <ToneChip tone="look" icon={DeadIcon}>
                {translate('jn.part.dead')}
              </ToneChip>
            ) : null}
            {part.active ? null : (
              <ToneChip tone="after" icon={InactiveIcon}>
                {translate('jn.part.inactive')}
              </ToneChip>
            )}
          </Box>
          <Typography color="text.secondary">
            {[part.model, part.manufacturer, enumWord('PartCategory', part.category)]
              .filter((word) => word)
              .join(' · ')}
          </Typography>
          <Box sx={{ display: 'flex', gap: 3, mt: 1.5, mb: 0.5, flexWrap: 'wrap' }}>
            <Figure label={translate('jn.balance.onHand')} value={part.onHand} unit={part.unit} />
            <Figure label={translate('jn.balance.reserved')} value={part.reserved} unit={part.unit} />
            <Figure label={translate('jn.balance.free')} value={part.free} unit={part.unit} />
            {part.quarantined > 0 ? (
              <Figure label={translate('jn.balance.quarantined')} value={part.quarantined} unit={part.unit} />
            ) : null}
          </Box>
          <Box sx={{ maxWidth: 420 }}>
            <StockBar {...part} minimum={part.minimumStock} />
          </Box>
          {part.minimumStock > 0 ? (
            <Typography variant="body2" color="text.secondary">
              {translate('jn.part.minimum', { count: part.minimumStock })}
            </Typography>
          ) : null}
        </Box>
      </CardContent>
    </Card>
  );
}

function Figure({ label, value, unit }: { label: string; value: number; unit: string }) {
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography component="span" sx={{ fontSize: 24, fontWeight: 600 }}>
        {value.toLocaleString('en-US')}
      </Typography>{' '}
      <Typography component="span" color="text.secondary">
        {unit}
      </Typography>
    </Box>
  );
}
