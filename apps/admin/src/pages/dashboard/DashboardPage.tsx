import { DashboardDocument } from '@jiannuo/schema';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { StockFigures } from '../../resources/stock/StockFigures';
import { CertificateFigures } from '../../widgets/certificates/CertificateFigures';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { CategoryChart } from './CategoryChart';
import { Figures } from './Figures';
import { Greeting } from './Greeting';
import { MonthChart } from './MonthChart';
import { StateChart } from './StateChart';

/** Three things to try, then how the promises stand today. */
export default function DashboardPage() {
  const translate = useTranslate();
  const { may } = useRights();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['dashboard'],
    queryFn: () => ask(DashboardDocument, {}),
  });
  return (
    <Box sx={{ pt: 2 }}>
      <Title title="jn.menu.dashboard" />
      <Greeting />
      {may('certificate:read') ? <CertificateFigures /> : null}
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <>
          <Figures dashboard={data.dashboard} />
          {may('stock:read') ? (
            <Box sx={{ mb: 2 }}>
              <StockFigures only={stockToday} />
            </Box>
          ) : null}
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            <Section title={translate('jn.dashboard.byState')}>
              <StateChart counts={data.dashboard.devicesByState} />
            </Section>
            <Section title={translate('jn.dashboard.byMonth')}>
              <MonthChart months={data.dashboard.endingByMonth} />
            </Section>
            <Box sx={{ gridColumn: { lg: '1 / -1' } }}>
              <Section title={translate('jn.dashboard.byCategory')}>
                <CategoryChart counts={data.dashboard.devicesByCategory} />
              </Section>
            </Box>
          </Box>
        </>
      )}
    </Box>
  );
}

/** Of the stock: what has to be bought, and what it is worth to those who may know. */
const stockToday = ['value', 'low', 'out', 'overdue'] as const;
