import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Only a certificate's page sets this filter; here it is seen, and its cross takes it off. */
export function CertificateFilter(_: { source: string }) {
  const translate = useTranslate();
  return <Chip label={translate('jn.certificate.onlyOne')} sx={{ height: 40, mb: 1 }} />;
}
