import { addDays } from '@jiannuo/rules';
import type { DashboardQuery } from '@jiannuo/schema';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import type { ToneName } from '../../theme/tokens';
import { useTones } from '../../theme/use-tone';
import { filteredList } from '../../widgets/filtered-list';

/** What ends soon and what contradicts itself; each figure opens the list behind it. */
export function Figures({ dashboard }: { dashboard: DashboardQuery['dashboard'] }) {
  const translate = useTranslate();
  const tones = useTones();
  const { may } = useRights();
  const { on } = dashboard;
  const ending = (period: 'free' | 'paid', days: number) =>
    filteredList(
      'devices',
      { status: 'IN_SERVICE', [`${period}Ends`]: { gte: on, lt: addDays(on, days + 1) } },
      { field: `${period}UntilOn`, order: 'ASC' },
    );
  const figures: { key: string; value: number; to: string; tone: ToneName }[] = [
    { key: 'freeEndingIn30', value: dashboard.freeEndingIn30, to: ending('free', 30), tone: 'free' },
    { key: 'freeEndingIn90', value: dashboard.freeEndingIn90, to: ending('free', 90), tone: 'free' },
    { key: 'paidEndingIn30', value: dashboard.paidEndingIn30, to: ending('paid', 30), tone: 'paid' },
    { key: 'paidEndingIn90', value: dashboard.paidEndingIn90, to: ending('paid', 90), tone: 'paid' },
    {
      key: 'contractsWithContradictions',
      value: dashboard.contractsWithContradictions,
      to: filteredList('contracts', { hasContradictions: true }),
      tone: 'look',
    },
    { key: 'deviceCount', value: dashboard.deviceCount, to: '/devices', tone: 'after' },
    { key: 'contractCount', value: dashboard.contractCount, to: '/contracts', tone: 'after' },
    { key: 'customerCount', value: dashboard.customerCount, to: '/customers', tone: 'after' },
  ];
  const shown = figures.filter(({ to }) => !to.startsWith('/devices') || may('device:read'));
  return (
    <Box
      component="section"
      aria-label={translate('jn.dashboard.figures')}
      sx={{ display: 'grid', gap: 1.5, mb: 2, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } }}
    >
      {shown.map(({ key, value, to, tone }) => (
        <Card key={key}>
          <CardActionArea component={Link} to={to} sx={{ p: 1.5, height: '100%' }}>
            <Typography variant="body2" color="text.secondary">
              {translate(`jn.dashboard.${key}`)}
            </Typography>
            <Typography sx={{ fontSize: 24, fontWeight: 600, color: tones[tone].ink }}>
              {value.toLocaleString('en-US')}
            </Typography>
          </CardActionArea>
        </Card>
      ))}
    </Box>
  );
}
