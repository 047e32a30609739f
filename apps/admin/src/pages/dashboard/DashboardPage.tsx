import { DashboardDocument, type DashboardQuery } from '@jiannuo/schema';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { StockFigures } from '../../resources/stock/StockFigures';
import { OpenTrainings } from '../../resources/trainings/OpenTrainings';
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
      {may('training:read') ? <OpenTrainings /> : null}
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
          {may('device:read') ? <DeviceCharts dashboard={data.dashboard} /> : null}
        </>
      )}
    </Box>
  );
}

/** Of the stock: what has to be bought, and what it is worth to those who may know. */
const stockToday = ['value', 'low', 'out', 'overdue'] as const;

/** Of the devices: how many are in which stage, and when they leave it. */
function DeviceCharts({ dashboard }: DashboardQuery) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Section title={translate('jn.dashboard.byState')}>
        <StateChart counts={dashboard.devicesByState} />
      </Section>
      <Section title={translate('jn.dashboard.byMonth')}>
        <MonthChart months={dashboard.endingByMonth} />
      </Section>
      <Box sx={{ gridColumn: { lg: '1 / -1' } }}>
        <Section title={translate('jn.dashboard.byCategory')}>
          <CategoryChart counts={dashboard.devicesByCategory} />
        </Section>
      </Box>
    </Box>
  );
}
