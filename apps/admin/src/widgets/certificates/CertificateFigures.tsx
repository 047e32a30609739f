import { CertificateCountsDocument, type CertificateCountsQuery } from '@jiannuo/schema';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ask } from '../../data/execute';
import type { ToneName } from '../../theme/tokens';
import { useTones } from '../../theme/use-tone';
import { ErrorNote } from '../ErrorNote';

/** Which certificates ask for something today; each figure opens where it is seen. */
export function CertificateFigures() {
  const translate = useTranslate();
  const tones = useTones();
  const { data, error, refetch } = useQuery({
    queryKey: ['certificate-counts'],
    queryFn: async () => (await ask(CertificateCountsDocument, {})).certificateCounts,
  });
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  return (
    <Box
      component="section"
      aria-label={translate('jn.certificates.attention')}
      sx={{
        display: 'grid',
        gap: 1,
        mb: 2,
        minHeight: 68,
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)', lg: 'repeat(6, 1fr)' },
      }}
    >
      {data === undefined
        ? null
        : figures.map(({ key, to, tone }) => (
            <Card key={key}>
              <CardActionArea component={Link} to={to} sx={{ p: 1, height: '100%' }}>
                <Typography component="div" variant="body2" color="text.secondary">
                  {translate(`jn.certificates.counts.${key}`)}
                </Typography>
                <Box
                  sx={{ fontSize: 18, fontWeight: 600, color: tones[data[key] === 0 ? 'after' : tone].ink }}
                >
                  {data[key].toLocaleString('en-US')}
                </Box>
              </CardActionArea>
            </Card>
          ))}
    </Box>
  );
}

type Counted = Exclude<keyof CertificateCountsQuery['certificateCounts'], '__typename' | 'valid' | 'nextOn'>;

const figures: readonly { readonly key: Counted; readonly to: string; readonly tone: ToneName }[] = [
  { key: 'endingIn7', to: '/expiries', tone: 'broken' },
  { key: 'endingIn30', to: '/expiries', tone: 'look' },
  { key: 'endingIn90', to: '/expiries', tone: 'look' },
  { key: 'expired', to: '/wall?view=EXPIRED', tone: 'broken' },
  { key: 'reviewDue', to: '/wall?view=REVIEW_DUE', tone: 'broken' },
  { key: 'unproved', to: '/wall?view=UNPROVED', tone: 'broken' },
];
