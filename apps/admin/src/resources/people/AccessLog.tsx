import { PersonalDataAccessDocument } from '@jiannuo/schema';
import { TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { InstantText } from '../../widgets/InstantText';
import { QuietBar } from '../../widgets/QuietBar';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';

const SHOWN = 50;

/** Who looked at the sensitive data of a person, latest first; the person sees the same. */
export function AccessLog({ personId }: { personId: string }) {
  const translate = useTranslate();
  return (
    <Section title={translate('jn.people.log.title')}>
      <Looks personId={personId} />
    </Section>
  );
}

function Looks({ personId }: { personId: string }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['access-log', personId],
    queryFn: () => ask(PersonalDataAccessDocument, { filter: { personId }, limit: SHOWN, offset: 0 }),
  });
  if (isPending) return <QuietBar />;
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const { rows, total } = data.personalDataAccess;
  if (rows.length === 0) {
    return <Typography color="text.secondary">{translate('jn.people.log.none')}</Typography>;
  }
  return (
    <>
      <ScrollTable label={translate('jn.people.log.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('jn.people.log.at')}</TableCell>
            <TableCell>{translate('jn.people.log.viewer')}</TableCell>
            <TableCell>{translate('jn.people.log.what')}</TableCell>
            <TableCell>{translate('jn.people.log.reason')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((look) => (
            <TableRow key={look.id}>
              <TableCell>
                <InstantText value={look.at} />
              </TableCell>
              <TableCell>
                {look.viewer}
                {look.role ? ` · ${enumWord('Role', look.role)}` : ''}
              </TableCell>
              <TableCell>
                {look.documentClass
                  ? `${enumWord('DocumentClass', look.documentClass)} · ${look.fileName ?? ''}`
                  : enumWord('LookKind', look.what)}
              </TableCell>
              <TableCell>{look.reason}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </ScrollTable>
      {total.count > SHOWN ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('jn.people.log.more', { count: total.count })}
        </Typography>
      ) : null}
    </>
  );
}
