import { Box, Button, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** A page one may not open. */
export function NoAccess() {
  return <DeadEnd title="ra.page.access_denied" message="ra.message.access_denied" />;
}

/** An address that leads nowhere. */
export function NoSuchPage() {
  return <DeadEnd title="ra.page.not_found" message="ra.message.not_found" />;
}

/** Says what happened and offers the way on. */
function DeadEnd({ title, message }: { title: string; message: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 8, textAlign: 'center' }}>
      <Title title={title} />
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
        {translate(title)}
      </Typography>
      <Typography sx={{ mb: 2 }}>{translate(message)}</Typography>
      <Button component={Link} to="/" variant="outlined">
        {translate('jn.menu.dashboard')}
      </Button>
    </Box>
  );
}
