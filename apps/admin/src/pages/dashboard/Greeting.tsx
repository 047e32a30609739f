import { addDays, endingDays } from '@jiannuo/rules';
import { DevicesDocument } from '@jiannuo/schema';
import EndingIcon from '@mui/icons-material/EventBusy';
import CertificateIcon from '@mui/icons-material/GridOn';
import AskIcon from '@mui/icons-material/QuestionAnswer';
import ContradictionIcon from '@mui/icons-material/ReportProblem';
import PriceIcon from '@mui/icons-material/Sell';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetIdentity, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { filteredList } from '../../widgets/filtered-list';
import { todayInShanghai } from '../../widgets/format';

/** Three things to try, each one click away. */
export function Greeting() {
  const translate = useTranslate();
  const { data: identity } = useGetIdentity();
  const { may } = useRights();
  const today = todayInShanghai();
  const { data } = useQuery({
    queryKey: ['dashboard', 'device-to-ask'],
    queryFn: () =>
      ask(DevicesDocument, { filter: { coverageState: ['FREE'] }, sort: [], limit: 1, offset: 0 }),
    enabled: may('device:read'),
  });
  const device = data?.devices.rows[0];
  const things = [
    {
      key: 'askWhoPays',
      icon: AskIcon,
      to: device === undefined ? '/devices' : `/devices/${device.id}/show`,
      shown: may('device:read'),
    },
    { key: 'changePrice', icon: PriceIcon, to: '/price-lists', shown: may('price:write') },
    {
      key: 'seeCertificates',
      icon: CertificateIcon,
      to: `/wall?${new URLSearchParams({ on: addDays(today, endingDays), view: 'FALLS_OUT' })}`,
      shown: may('certificate:read'),
    },
    {
      key: 'seeEnding',
      icon: EndingIcon,
      to: filteredList(
        'devices',
        { status: 'IN_SERVICE', freeEnds: { gte: today, lt: addDays(today, 31) } },
        { field: 'freeUntilOn', order: 'ASC' },
      ),
      shown: may('device:read') && !may('price:write'),
    },
    {
      key: 'seeContradictions',
      icon: ContradictionIcon,
      to: filteredList('contracts', { hasContradictions: true }),
      shown: may('contract:read'),
    },
  ];
  return (
    <Box component="section" aria-labelledby="greeting" sx={{ mb: 2 }}>
      <Typography id="greeting" component="h2" variant="h2" sx={{ mb: 1 }}>
        {translate('jn.dashboard.greeting', { name: identity?.fullName ?? '' })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr)' } }}>
        {things
          .filter(({ shown }) => shown)
          .slice(0, 3)
          .map(({ key, icon: Icon, to }) => (
            <Card key={key}>
              <CardActionArea
                component={Link}
                to={to}
                sx={{
                  p: 1.5,
                  display: 'flex',
                  gap: 1.5,
                  alignItems: 'center',
                  justifyContent: 'flex-start',
                  height: '100%',
                }}
              >
                <Icon color="primary" aria-hidden />
                <Box>
                  <Typography sx={{ fontWeight: 600 }}>{translate(`jn.dashboard.${key}`)}</Typography>
                  <Typography variant="body2" color="text.secondary">
                    {translate(`jn.dashboard.${key}Help`)}
                  </Typography>
                </Box>
              </CardActionArea>
            </Card>
          ))}
      </Box>
    </Box>
  );
}
