import { Alert, Box } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { askAgain } from '../../auth/session';
import { queryClient } from '../../data/query-client';
import { Section } from '../../widgets/Section';
import { SetUpSecondFactor } from './SetUpSecondFactor';

/** What who needs a second factor and has none sees before anything else. */
export default function RequiredSecondFactor() {
  const translate = useTranslate();
  const done = async () => {
    await askAgain();
    queryClient.clear();
  };
  return (
    <Box sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate('jn.account.secondFactor.title')} />
      <Section title={translate('jn.account.secondFactor.setUp')}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('jn.account.secondFactor.required')}
        </Alert>
        <SetUpSecondFactor onDone={() => void done()} />
      </Section>
    </Box>
  );
}
