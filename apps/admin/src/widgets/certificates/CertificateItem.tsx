import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../Facts';
import { PlainDate } from '../PlainDate';
import { CertificateActions } from './CertificateActions';
import { CertificateChip } from './CertificateChip';
import { CertificateScans } from './CertificateScans';
import type { ShownHolder } from './certificate-acts';
import type { HeldCertificate } from './held-certificate';
import { useTypeName } from './use-type-name';

interface CertificateItemProps {
  readonly holder: ShownHolder;
  readonly certificate: HeldCertificate;
  /** Another one followed it: it is kept, and nothing is done to it any more. */
  readonly former?: boolean;
}

/** One certificate: how it stands today, what is printed on it, and what can be done with it. */
export function CertificateItem({ holder, certificate, former = false }: CertificateItemProps) {
  const translate = useTranslate();
  const nameOf = useTypeName();
  const label = (field: string) => translate(`jn.certificates.field.${field}`);
  const { type, state, tone } = certificate;
  const reviews = certificate.reviews ?? [];
  return (
    <Box component="article" aria-label={nameOf(type)} sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography component="h3" variant="h3">
          {nameOf(type)}
        </Typography>
        <CertificateChip state={state} tone={tone} daysLeft={certificate.daysLeft ?? null} />
        <Box sx={{ flex: 1 }} />
        {holder === 'MYSELF' || former ? null : (
          <CertificateActions holder={holder} certificate={certificate} />
        )}
      </Box>
      <Facts wide>
        {type.documentClass === 'ID_CARD' ? null : <Fact label={label('number')}>{certificate.number}</Fact>}
        <Fact label={label('issuer')}>{certificate.issuer}</Fact>
        <Fact label={label('issuedOn')}>
          <PlainDate value={certificate.issuedOn} />
        </Fact>
        <Fact label={label('validUntilOn')}>
          {certificate.validUntilOn ? (
            <PlainDate value={certificate.validUntilOn} relative />
          ) : (
            translate('jn.certificates.forLife')
          )}
        </Fact>
        {certificate.nextReviewOn ? (
          <Fact label={label('nextReviewOn')}>
            <PlainDate value={certificate.nextReviewOn} relative />
          </Fact>
        ) : null}
        {certificate.revokedOn ? (
          <Fact label={label('revokedOn')}>
            <PlainDate value={certificate.revokedOn} /> {certificate.revokedReason}
          </Fact>
        ) : null}
        {certificate.note ? <Fact label={label('note')}>{certificate.note}</Fact> : null}
      </Facts>
      {reviews.length === 0 ? null : (
        <Box component="details" sx={{ mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
            {translate('jn.certificates.reviews', { smart_count: reviews.length, count: reviews.length })}
          </Box>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {reviews.map(({ id, reviewedOn, nextReviewOn, note, recordedBy }) => (
              <li key={id}>
                {[
                  reviewedOn,
                  nextReviewOn ? `${label('nextReviewOn')} ${nextReviewOn}` : '',
                  note ?? '',
                  recordedBy,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </Box>
        </Box>
      )}
      <CertificateScans holder={holder} certificate={certificate} former={former} />
    </Box>
  );
}
