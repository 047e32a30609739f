import { Box } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { LetterheadForm } from './LetterheadForm';
import { SecondFactorRoles } from './SecondFactorRoles';
import { SecondPerson } from './SecondPerson';

/** What the company decides once: who confirms, and who we are on paper. */
export default function SettingsPage() {
  const translate = useTranslate();
  const { may } = useRights();
  return (
    <Box sx={{ mt: 1, maxWidth: 760 }}>
      <Title title={translate('jn.quotes.settings')} />
      {may('setting:write') ? <SecondPerson /> : null}
      {may('setting:write') ? <SecondFactorRoles /> : null}
      {may('letterhead:write') ? <LetterheadForm /> : null}
    </Box>
  );
}
