import { type Validity, validityWords } from '@jiannuo/rules';
import type { BidAnnexDetailFragment } from '@jiannuo/schema';
import { Alert, Box, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';

interface Frozen {
  readonly certificateId: string;
  readonly type: string;
  readonly number: string | null;
  readonly issuedOn: string;
  readonly validUntilOn: string | null;
  readonly validity: Validity;
  readonly files: readonly unknown[];
}

interface Contents {
  readonly people: readonly {
    readonly personId: string;
    readonly number: string;
    readonly name: string;
    readonly post: string | null;
    readonly identityNumber: string | null;
    readonly certificates: readonly Frozen[];
    readonly insurance: { readonly lastMonth: string | null } | null;
  }[];
  readonly qualifications: readonly Frozen[];
  readonly despite: string | null;
}

/** What the recipient was given: looks printed, has no inputs. */
export function FrozenContents({ annex }: { annex: BidAnnexDetailFragment }) {
  const translate = useTranslate();
  // Written by the API in this form when the annex was issued.
  const contents = annex.contents as Contents | null;
  if (contents === null) return null;
  return (
    <Section title={translate('jn.annex.frozen')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('jn.annex.frozenNote')}
      </Typography>
      {contents.despite ? (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('jn.annex.despiteWas', { reason: contents.despite })}
        </Alert>
      ) : null}
      {contents.people.map((person) => (
        <Box key={person.personId} sx={{ mb: 2 }}>
          <Typography component="h3" sx={{ fontWeight: 600 }}>
            {person.name} · {person.number}
            {person.post ? ` · ${person.post}` : ''}
          </Typography>
          {person.identityNumber ? (
            <Typography variant="body2">
              {translate('jn.annex.identityNumber')}: {person.identityNumber}
            </Typography>
          ) : null}
          {person.insurance ? (
            <Typography variant="body2">
              {translate('jn.annex.insurance')}:{' '}
              {person.insurance.lastMonth ?? translate('jn.annex.notInsured')}
            </Typography>
          ) : null}
          <Papers label={person.name} papers={person.certificates} />
        </Box>
      ))}
      {contents.qualifications.length > 0 ? (
        <>
          <Typography component="h3" sx={{ fontWeight: 600 }}>
            {translate('jn.annex.qualifications')}
          </Typography>
          <Papers label={translate('jn.annex.qualifications')} papers={contents.qualifications} />
        </>
      ) : null}
    </Section>
  );
}

function Papers({ label, papers }: { label: string; papers: readonly Frozen[] }) {
  const translate = useTranslate();
  const { say } = useWords();
  if (papers.length === 0) return null;
  const field = (name: string) => translate(`resources.certificates.fields.${name}`);
  return (
    <ScrollTable label={label}>
      <TableHead>
        <TableRow>
          {['typeId', 'number', 'issuedOn', 'validUntilOn'].map((name) => (
            <TableCell key={name}>{field(name)}</TableCell>
          ))}
          <TableCell>{field('state')}</TableCell>
          <TableCell align="right">{translate('jn.annex.scansHeading')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {papers.map(({ certificateId, type, number, issuedOn, validUntilOn, validity, files }) => (
          <TableRow key={certificateId}>
            <TableCell>{type}</TableCell>
            <TableCell>{number ?? '—'}</TableCell>
            <TableCell>{issuedOn}</TableCell>
            <TableCell>{validUntilOn ?? translate('jn.annex.forLife')}</TableCell>
            <TableCell>{say(validityWords[validity])}</TableCell>
            <TableCell align="right">{files.length}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
