import { AuditEventsDocument } from '@jiannuo/schema';
import { Box, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { useRights } from '../auth/use-rights';
import { ask } from '../data/execute';
import { ErrorNote } from './ErrorNote';
import { InstantText } from './InstantText';
import { QuietBar } from './QuietBar';
import { ScrollTable } from './ScrollTable';
import { Section } from './Section';
import { useCodeWords } from './use-code-words';

interface AuditTrailProps {
  /** The API's name of the noun: Customer, Contract, … */
  readonly entity: string;
  readonly entityId: string;
  readonly resource: string;
}

/** Who changed what and when; only for roles that may read it. */
export function AuditTrail(props: AuditTrailProps) {
  const translate = useTranslate();
  const { may } = useRights();
  if (!may('audit:read')) return null;
  return (
    <Section title={translate('jn.audit.title')}>
      <Trail {...props} />
    </Section>
  );
}

function Trail({ entity, entityId, resource }: AuditTrailProps) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const words = useCodeWords();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['audit-trail', entity, entityId],
    queryFn: () => ask(AuditEventsDocument, { filter: { entity, entityId }, limit: 50, offset: 0 }),
  });
  if (isPending) return <QuietBar />;
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const { rows } = data.auditEvents;
  if (rows.length === 0) return <Typography color="text.secondary">{translate('jn.audit.none')}</Typography>;
  return (
    <ScrollTable label={translate('jn.audit.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('jn.audit.at')}</TableCell>
          <TableCell>{translate('jn.audit.actor')}</TableCell>
          <TableCell>{translate('jn.audit.action')}</TableCell>
          <TableCell>{translate('jn.audit.changes')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((event) => (
          <TableRow key={event.id}>
            <TableCell>
              <InstantText value={event.at} />
            </TableCell>
            <TableCell>{event.actor}</TableCell>
            <TableCell>
              {translate(`jn.audit.actions.${event.action.split('.').at(-1)}`, { _: event.action })}
            </TableCell>
            <TableCell>
              {changesOf(event.changes).map(({ field, before, after }) => (
                <Box key={field}>
                  {translateLabel({ source: field, resource })}: {words(before)} → {words(after)}
                </Box>
              ))}
              {event.reason ? <Box>{translate('jn.audit.reason', { reason: event.reason })}</Box> : null}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}

/** `{ name: { before, after } }` or `{ name: [before, after] }`, and `{ name: value }` of a new row. */
function changesOf(changes: unknown): { field: string; before: string; after: string }[] {
  if (typeof changes !== 'object' || changes === null) return [];
  return Object.entries(changes).map(([field, change]: [string, unknown]) => {
    if (Array.isArray(change) && change.length === 2) {
      return { field, before: shown(change[0]), after: shown(change[1]) };
    }
    if (typeof change === 'object' && change !== null && ('after' in change || 'before' in change)) {
      return {
        field,
        before: shown('before' in change ? change.before : null),
        after: shown('after' in change ? change.after : null),
      };
    }
    return { field, before: '—', after: shown(change) };
  });
}

/** A value in one line; what has parts of its own is only named as changed: its page shows the versions. */
function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ') || '—';
  return typeof value === 'object' ? '…' : String(value);
}
