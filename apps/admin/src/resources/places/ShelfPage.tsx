import { ShelfDocument } from '@jiannuo/schema';
import CountIcon from '@mui/icons-material/FactCheck';
import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { LabelButton } from '../../pages/labels/LabelButton';
import { ErrorNote } from '../../widgets/ErrorNote';
import { QuietBar } from '../../widgets/QuietBar';
import { Section } from '../../widgets/Section';
import { PlaceContents } from './PlaceContents';

/** What a shelf's label opens: what lies on it, and a count of it one tap away. */
export default function ShelfPage() {
  const translate = useTranslate();
  const { may } = useRights();
  const { shelfId = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['shelf', shelfId],
    queryFn: () => ask(ShelfDocument, { id: shelfId }),
  });
  if (isPending) return <QuietBar />;
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const { shelf } = data;
  if (!shelf) return null;
  const title = translate('jn.shelf.title', { code: shelf.code });
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={title} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
        <Box sx={{ flex: '1 1 200px' }}>
          <Typography component="h2" variant="h2">
            {title}
          </Typography>
          <Typography color="text.secondary">
            {[shelf.place.code, shelf.place.name, shelf.place.keeper].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        {may('stock:count') ? (
          <Button
            component={Link}
            to={`/stock/counts/new?place=${shelf.place.id}&shelf=${shelf.id}`}
            variant="contained"
            startIcon={<CountIcon />}
            sx={{
              minHeight: { xs: 56, sm: 36 },
              fontSize: { xs: 18, sm: 14 },
              flex: { xs: '1 1 100%', sm: '0' },
            }}
          >
            {translate('jn.shelf.count')}
          </Button>
        ) : null}
        <Button component={Link} to={`/stockPlaces/${shelf.place.id}/show`} variant="outlined">
          {translate('jn.shelf.open')}
        </Button>
        <LabelButton shelves={[shelf.id]} />
      </Box>
      <Section title={translate('jn.place.contents')}>
        <PlaceContents filter={{ shelfId: shelf.id, nonZero: true }} />
      </Section>
    </Box>
  );
}
