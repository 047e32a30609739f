import { Card, CardContent } from '@mui/material';
import { Title, useRedirect } from 'react-admin';
import { ChangePasswordForm } from './ChangePasswordForm';

/** The password alone: what who still has the first one sees before anything else. */
export default function ChangePasswordPage() {
  const redirect = useRedirect();
  return (
    <Card sx={{ maxWidth: 420, mt: 2 }}>
      <Title title="jn.auth.changePassword" />
      <CardContent>
        <ChangePasswordForm onChanged={() => redirect('/')} />
      </CardContent>
    </Card>
  );
}
