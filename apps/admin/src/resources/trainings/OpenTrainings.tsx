import { TrainingsDocument } from '@jiannuo/schema';
import OpenIcon from '@mui/icons-material/PendingActions';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ask } from '../../data/execute';
import { useTones } from '../../theme/use-tone';
import { filteredList } from '../../widgets/filtered-list';

/** For the dashboard: trainings with somebody still to be marked or assessed; nothing where there are none. */
export function OpenTrainings() {
  const translate = useTranslate();
  const tones = useTones();
  const { data } = useQuery({
    queryKey: ['open-trainings'],
    queryFn: async () =>
      (await ask(TrainingsDocument, { filter: { open: true }, sort: [], limit: 1, offset: 0 })).trainings
        .total,
  });
  if (!data?.count) return null;
  return (
    <Card component="section" aria-label={translate('jn.trainings.toFinish')} sx={{ mb: 2 }}>
      <CardActionArea
        component={Link}
        to={filteredList('trainings', { open: true })}
        sx={{ p: 1.5, display: 'flex', gap: 1.5, justifyContent: 'flex-start' }}
      >
        <OpenIcon aria-hidden sx={{ color: tones.look.ink }} />
        <Typography>{translate('jn.trainings.toFinish')}</Typography>
        <Box component="span" sx={{ fontWeight: 600, color: tones.look.ink }}>
          {data.count}
        </Box>
      </CardActionArea>
    </Card>
  );
}
