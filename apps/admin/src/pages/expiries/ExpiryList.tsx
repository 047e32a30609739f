import { daysBetween, toneOf } from '@jiannuo/rules';
import {
  Button,
  Link as MuiLink,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { CertificateChip } from '../../widgets/certificates/CertificateChip';
import { useTypeName } from '../../widgets/certificates/use-type-name';
import { todayInShanghai } from '../../widgets/format';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';
import { holderPath } from './ExpiryLine';
import type { ExpiryRow } from './ExpiryMonthCard';

const STEP = 100;

/** The same as one list, by day. */
export function ExpiryList({ rows }: { rows: readonly ExpiryRow[] }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const nameOf = useTypeName();
  const [most, setMost] = useState(STEP);
  const today = todayInShanghai();
  const left = rows.length - most;
  return (
    <Section title={translate('jn.expiries.list')}>
      {rows.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.expiries.nothing')}</Typography>
      ) : (
        <ScrollTable label={translate('jn.expiries.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('jn.expiries.on')}</TableCell>
              <TableCell>{translate('jn.expiries.holder')}</TableCell>
              <TableCell>{translate('jn.certificates.field.type')}</TableCell>
              <TableCell>{translate('jn.expiries.subject')}</TableCell>
              <TableCell>{translate('jn.expiries.left')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.slice(0, most).map((row) => {
              const daysLeft = daysBetween(today, row.on);
              return (
                <TableRow key={`${row.certificateId}/${row.subject}`}>
                  <TableCell>
                    <time dateTime={row.on}>{row.on}</time>
                  </TableCell>
                  <TableCell>
                    <MuiLink component={Link} to={holderPath(row)}>
                      {row.personName ?? translate('jn.expiries.company')}
                    </MuiLink>{' '}
                    {[row.personNumber, row.department].filter(Boolean).join(' · ')}
                  </TableCell>
                  <TableCell>{nameOf({ name: row.typeName, nameEn: row.typeNameEn })}</TableCell>
                  <TableCell>{enumWord('ExpirySubject', row.subject)}</TableCell>
                  <TableCell>
                    <CertificateChip state="VALID" tone={toneOf('VALID', daysLeft)} daysLeft={daysLeft} />
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </ScrollTable>
      )}
      {left > 0 ? (
        <Button sx={{ mt: 1 }} onClick={() => setMost(most + STEP)}>
          {translate('jn.expiries.more', { smart_count: left, count: left })}
        </Button>
      ) : null}
    </Section>
  );
}
