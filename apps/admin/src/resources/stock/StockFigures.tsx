import { StockSummaryDocument } from '@jiannuo/schema';
import { Box, ButtonBase, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { useTones } from '../../theme/use-tone';
import { ErrorNote } from '../../widgets/ErrorNote';
import { type StockFigure, stockFigures } from './stock-figures';

/** How the stock stands; each figure opens the rows it counts. */
export function StockFigures({ only }: { only?: readonly StockFigure['key'][] }) {
  const translate = useTranslate();
  const tones = useTones();
  const { may } = useRights();
  const { data, error, refetch } = useQuery({
    queryKey: ['stock-summary'],
    queryFn: () => ask(StockSummaryDocument, {}),
  });
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const figures =
    data === undefined
      ? []
      : stockFigures(data.stockSummary, may('stock:cost')).filter(({ key }) => only?.includes(key) ?? true);
  return (
    <Box
      component="section"
      aria-label={translate('jn.stock.figures')}
      sx={{
        display: { xs: 'flex', sm: 'grid' },
        overflowX: { xs: 'auto', sm: 'visible' },
        gap: 1,
        pt: { xs: 1, sm: 2 },
        minHeight: 68,
        gridTemplateColumns: { sm: 'repeat(3, 1fr)', lg: `repeat(${Math.max(figures.length, 1)}, 1fr)` },
      }}
    >
      {figures.map(({ key, text, detail, to, tone }) => (
        <ButtonBase
          key={key}
          component={Link}
          to={to}
          sx={{
            display: 'block',
            flex: 'none',
            minHeight: 48,
            p: 1,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
            '&:hover': { borderColor: 'primary.main' },
          }}
        >
          <Typography component="div" variant="body2" color="text.secondary">
            {translate(`jn.stock.figure.${key}`)}
          </Typography>
          <Box sx={{ fontSize: 18, fontWeight: 600, color: tones[tone].ink }}>
            {text}
            {detail === null ? null : (
              <Box
                component="span"
                sx={{ ml: 0.75, fontSize: 12.5, fontWeight: 400, color: 'text.secondary' }}
              >
                {detail}
              </Box>
            )}
          </Box>
        </ButtonBase>
      ))}
    </Box>
  );
}
