import { AuditEventsDocument, RetentionEntryKind } from '@jiannuo/schema';
import { Box, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { useRights } from '../auth/use-rights';
import { ask } from '../data/execute';
import { ErrorNote } from './ErrorNote';
import { formatFen, formatInstant } from './format';
import { InstantText } from './InstantText';
import { QuietBar } from './QuietBar';
import { ScrollTable } from './ScrollTable';
import { Section } from './Section';
import { useCodeWords } from './use-code-words';
import { useWords } from './use-words';

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
  const { enumWord } = useWords();
  const labelOf = (field: string) =>
    /^[A-Z_]+$/.test(field)
      ? words(field)
      : translate(`jn.audit.field.${field}`, { _: translateLabel({ source: field, resource }) as string });
  const text = (field: string, value: unknown, isMoney = false): string => {
    if (value === null || value === undefined || value === '') return '—';
    if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
    if (typeof value === 'number' && (isMoney || field.endsWith('Fen') || field in RetentionEntryKind))
      return formatFen(value);
    if (field.endsWith('At') && typeof value === 'string') return formatInstant(value);
    if (Array.isArray(value)) return value.map((item) => text(field, item)).join(', ') || '—';
    if (typeof value === 'object')
      return partsOf(value)
        .map(([name, part]) => `${labelOf(name)} ${text(name, part)}`)
        .join(' · ');
    if (field === 'payer') return enumWord('Payer', String(value));
    if (field === 'role') return enumWord('Role', String(value));
    return words(String(value));
  };
  /** The act as its noun says it, else by its verb alone. */
  const actionWord = (action: string): string =>
    translate(`jn.audit.actions.${action.replace('.', '_')}`, {
      _: translate(`jn.audit.actions.${action.split('.').at(-1)}`, { _: action }),
    });
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
            <TableCell>{actionWord(event.action)}</TableCell>
            <TableCell>
              {changesOf(event.changes).map(({ field, before, after }) => (
                <Box key={field}>
                  {labelOf(field)}:{' '}
                  {before === null ? '' : `${text(field, before, isPrice(event.action, field))} → `}
                  {text(field, after, isPrice(event.action, field))}
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

/** One field of a change; `before` is null where the row is new. */
interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** `{ name: { before, after } }` or `{ name: [before, after] }`, and `{ name: value }` of a new row. */
function changesOf(changes: unknown): readonly Change[] {
  if (typeof changes !== 'object' || changes === null) return [];
  return Object.entries(changes)
    .filter(([field]) => !field.endsWith('Id'))
    .map(([field, change]: [string, unknown]) => {
      if (Array.isArray(change) && change.length === 2) {
        return { field, before: change[0], after: change[1] };
      }
      if (typeof change === 'object' && change !== null && ('after' in change || 'before' in change)) {
        return {
          field,
          before: 'before' in change ? change.before : null,
          after: 'after' in change ? change.after : null,
        };
      }
      return { field, before: null, after: change };
    });
}

/** Prices that were written stand under the numbers of their parts. */
function isPrice(action: string, field: string): boolean {
  return action === 'priceEdition.write' && field !== 'lines';
}

/** The parts of a nested value, without ids. */
function partsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([name]) => name !== 'id' && !name.endsWith('Id'));
}
