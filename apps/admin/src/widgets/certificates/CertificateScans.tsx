import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** How many scans there are. */
export function CertificateScans({ count }: { count: number }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
      {translate('jn.certificates.scans', { smart_count: count, count })}
    </Typography>
  );
}
