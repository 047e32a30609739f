import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CertificateItem } from './CertificateItem';
import type { Holder } from './certificate-acts';
import { groupsByType, type HeldCertificate } from './held-certificate';

interface CertificateGroupsProps {
  readonly holder: Holder;
  readonly certificates: readonly HeldCertificate[];
  readonly readOnly?: boolean;
}

/** By type; what was renewed is kept behind the one that followed it. */
export function CertificateGroups({ holder, certificates, readOnly = false }: CertificateGroupsProps) {
  const translate = useTranslate();
  return groupsByType(certificates).map(({ type, current, former }) => (
    <Box key={type.id}>
      {current.map((certificate) => (
        <CertificateItem key={certificate.id} holder={holder} certificate={certificate} readOnly={readOnly} />
      ))}
      {former.length === 0 ? null : (
        <Box component="details" sx={{ mb: 1.5 }}>
          <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
            {translate('jn.certificates.former', { smart_count: former.length, count: former.length })}
          </Box>
          {former.map((certificate) => (
            <CertificateItem key={certificate.id} holder={holder} certificate={certificate} readOnly />
          ))}
        </Box>
      )}
    </Box>
  ));
}
