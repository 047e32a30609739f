import { daysBetween, type PlainDate, toneOf } from '@jiannuo/rules';
import ReviewIcon from '@mui/icons-material/RateReview';
import { Box, Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useTones } from '../../theme/use-tone';
import { certificateLook, lookOf } from '../../widgets/certificates/certificate-look';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import type { ExpiryRow } from './ExpiryMonthCard';

/** The day, who or the company, what it is, and whether it ends or has to be reviewed. */
export function ExpiryLine({ row, today }: { row: ExpiryRow; today: PlainDate }) {
  const translate = useTranslate();
  const tones = useTones();
  const nameOf = useTypeName();
  const look = certificateLook[lookOf('VALID', toneOf('VALID', daysBetween(today, row.on)))];
  const Icon = row.subject === 'REVIEW' ? ReviewIcon : look.icon;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '18px 44px minmax(0, 1fr)',
        gap: 0.75,
        py: 0.5,
        alignItems: 'start',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16, mt: 0.25, color: tones[look.tone].ink }} />
      <time dateTime={row.on}>{row.on.slice(5)}</time>
      <span>
        <MuiLink component={Link} to={holderPath(row)}>
          {row.personName ?? translate('jn.expiries.company')}
        </MuiLink>{' '}
        {nameOf({ name: row.typeName, nameEn: row.typeNameEn })}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate(`jn.enum.ExpirySubject.${row.subject}`)}
        </Box>
      </span>
    </Box>
  );
}

/** Where it can be renewed: the person's page, or the company's qualification. */
export function holderPath({ personId, certificateId }: ExpiryRow): string {
  return personId ? `/people/${personId}/show` : `/company-qualifications/${certificateId}/show`;
}
