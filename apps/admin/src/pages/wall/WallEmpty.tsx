import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';

/** What the wall is for and the first step; or that the filter leaves nobody. */
export function WallEmpty({ nobody }: { nobody: boolean }) {
  const translate = useTranslate();
  const { may } = useRights();
  if (!nobody) return <Typography color="text.secondary">{translate('jn.wall.nobodyMatches')}</Typography>;
  return (
    <Box sx={{ py: 4 }}>
      <Typography component="p" variant="h2" sx={{ mb: 1 }}>
        {translate('jn.wall.emptyTitle')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('jn.wall.emptyPurpose')}
      </Typography>
      {may('person:write') ? (
        <Button variant="contained" component={Link} to="/people/create">
          {translate('jn.wall.addPerson')}
        </Button>
      ) : null}
    </Box>
  );
}
