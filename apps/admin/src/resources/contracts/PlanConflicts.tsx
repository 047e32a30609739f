import { contradictionsIn, type PlanId, presetTerms } from '@jiannuo/rules';
import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useWords } from '../../widgets/use-words';
import { useFigureText } from './terms/use-figure-text';

/** Said at entry: where the chosen plans promise different things, in both wordings, and which one holds. */
export function PlanConflicts() {
  const translate = useTranslate();
  const { say } = useWords();
  const figureText = useFigureText();
  const plans = useWatch<{ plans?: readonly PlanId[] }, 'plans'>({ name: 'plans' }) ?? [];
  const found = contradictionsIn(presetTerms(plans));
  if (found.length === 0) return null;
  return (
    <Alert
      severity="warning"
      className="jn-wide"
      sx={{ mb: 1, '& .MuiAlert-message': { flex: 1, minWidth: 0, maxHeight: 360, overflowY: 'auto' } }}
      slotProps={{ message: { tabIndex: 0 } }}
    >
      <AlertTitle>{translate('jn.contradiction.atEntry', { count: found.length })}</AlertTitle>
      {found.map(({ key, label, figures, why }) => (
        <Box key={key} sx={{ mb: 1 }}>
          <strong>{say(label)}</strong>{' '}
          <Typography component="span" variant="body2" color="text.secondary">
            {say(why)}
          </Typography>
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              gridTemplateColumns: { xs: '1fr', sm: `repeat(${Math.min(figures.length, 3)}, 1fr)` },
            }}
          >
            {figures.map((figure) => (
              <Box key={`${figure.clause}/${figure.value}/${figure.quote}`}>
                <strong>{figureText(figure)}</strong>
                {figure.holds ? ` (${translate('jn.contradiction.holds')})` : ''} · {figure.clause}
                <Box lang="zh-CN">「{figure.quote}」</Box>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Alert>
  );
}
