import type { DayRange } from '@jiannuo/rules';
import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { type AnnexCertificate, validityOf } from './annex-choice';
import { HoldsChip } from './HoldsChip';

interface CertificateChoiceProps {
  readonly certificates: readonly AnnexCertificate[];
  readonly chosen: readonly string[];
  readonly days: DayRange;
  /** Whose they are. */
  readonly label: string;
  onChange(ids: readonly string[]): void;
}

/** Certificates to be shown, each with whether it holds: also those that are not chosen. */
export function CertificateChoice({ certificates, chosen, days, label, onChange }: CertificateChoiceProps) {
  const translate = useTranslate();
  const typeName = useTypeName();
  const toggle = (id: string, on: boolean) =>
    onChange(certificates.map((one) => one.id).filter((one) => (one === id ? on : chosen.includes(one))));
  return (
    <Box role="group" aria-label={label}>
      {certificates.map((certificate) => {
        const { id, type, number, validUntilOn, scanCount } = certificate;
        const validity = validityOf(certificate, days);
        return (
          <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <FormControlLabel
              control={
                <Checkbox
                  size="small"
                  checked={chosen.includes(id)}
                  onChange={(_, checked) => toggle(id, checked)}
                />
              }
              label={[typeName(type), number].filter(Boolean).join(' ')}
            />
            <HoldsChip holds={validity === 'VALID'} validity={validity} />
            <Typography variant="body2" color="text.secondary">
              {validUntilOn
                ? translate('jn.annex.untilOn', { on: validUntilOn })
                : translate('jn.annex.forLife')}{' '}
              · {translate('jn.annex.scans', { count: scanCount })}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
