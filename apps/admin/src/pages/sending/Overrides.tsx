import { SendingOverridesDocument } from '@jiannuo/schema';
import { TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../../data/execute';
import { ErrorNote } from '../../widgets/ErrorNote';
import { InstantText } from '../../widgets/InstantText';
import { ScrollTable } from '../../widgets/ScrollTable';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';

const SHOWN = 20;

/** 放行记录: who was sent although something was missing, by whom and why. */
export function Overrides() {
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['sending-overrides'],
    queryFn: async () => (await ask(SendingOverridesDocument, { limit: SHOWN, offset: 0 })).sendingOverrides,
  });
  const label = (name: string) => translate(`jn.sending.log.${name}`);
  return (
    <Section title={label('title')}>
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data?.rows.length === 0 ? <Typography color="text.secondary">{label('none')}</Typography> : null}
      {data === undefined || data.rows.length === 0 ? null : (
        <ScrollTable label={label('title')}>
          <TableHead>
            <TableRow>
              <TableCell>{label('on')}</TableCell>
              <TableCell>{label('person')}</TableCell>
              <TableCell>{label('work')}</TableCell>
              <TableCell>{label('missing')}</TableCell>
              <TableCell>{label('reason')}</TableCell>
              <TableCell>{label('by')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell>{row.on}</TableCell>
                <TableCell>{row.person?.name ?? '—'}</TableCell>
                <TableCell>{enumWord('WorkKind', row.work)}</TableCell>
                <TableCell>
                  {row.missing.map(({ message }) => say(message)).join(translate('jn.sending.and'))}
                </TableCell>
                <TableCell>{row.reason}</TableCell>
                <TableCell>
                  {row.decidedBy} · <InstantText value={row.decidedAt} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      )}
    </Section>
  );
}
