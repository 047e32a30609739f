import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CertificateItem } from './CertificateItem';
import type { ShownHolder } from './certificate-acts';
import { groupsByType, type HeldCertificate } from './held-certificate';

interface CertificateGroupsProps {
  readonly holder: ShownHolder;
  readonly certificates: readonly HeldCertificate[];
}

/** By type; what was renewed is kept behind the one that followed it. */
export function CertificateGroups({ holder, certificates }: CertificateGroupsProps) {
  const translate = useTranslate();
  return groupsByType(certificates).map(({ type, current, former }) => (
    <Box key={type.id}>
      {current.map((certificate) => (
        <CertificateItem key={certificate.id} holder={holder} certificate={certificate} />
      ))}
      {former.length === 0 ? null : (
        <Box component="details" sx={{ mb: 1.5 }}>
          <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
            {translate('jn.certificates.former', { smart_count: former.length, count: former.length })}
          </Box>
          {former.map((certificate) => (
            <CertificateItem key={certificate.id} holder={holder} certificate={certificate} former />
          ))}
        </Box>
      )}
    </Box>
  ));
}
