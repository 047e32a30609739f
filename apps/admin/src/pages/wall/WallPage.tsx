import { CertificateWallDocument } from '@jiannuo/schema';
import { Box, type Theme, useMediaQuery } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Title } from 'react-admin';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { todayInShanghai } from '../../widgets/format';
import { QuietBar } from '../../widgets/QuietBar';
import { useWallAddress } from './use-wall-address';
import { Wall } from './Wall';

/** 证书墙: whose certificate counts on a day, and who falls out until then. */
export default function WallPage() {
  const isPhone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const today = useMemo(() => todayInShanghai(), []);
  const [question, change] = useWallAddress(today);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['certificate-wall'],
    queryFn: () => ask(CertificateWallDocument, {}),
    staleTime: 30_000,
  });
  // A type that is no longer given out keeps its column while somebody holds one.
  const types = useMemo(
    () =>
      data?.certificateTypes.rows.filter(({ active, certificateCount }) => active || certificateCount > 0) ??
      [],
    [data],
  );
  return (
    <Box sx={{ pt: { xs: 1, sm: 2 } }}>
      <Title title="jn.certificates.menu.wall" />
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <Wall
          types={types}
          people={data.certificateWall}
          today={today}
          question={question}
          onChange={change}
          isPhone={isPhone}
        />
      )}
    </Box>
  );
}
