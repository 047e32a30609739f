import type { ServiceTerms } from '@jiannuo/rules';
import { ContractTermsHistoryDocument } from '@jiannuo/schema';
import { Box, List, ListItem, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useTranslate } from 'react-admin';
import { ask } from '../../../data/execute';
import { ErrorNote } from '../../../widgets/ErrorNote';
import { formatInstant } from '../../../widgets/format';
import { QuietBar } from '../../../widgets/QuietBar';
import { Section } from '../../../widgets/Section';
import { useValueText } from '../../../widgets/use-value-text';
import { type ContractPageRow, termsOf } from '../contract-row';
import { figuresOf } from './figures';

/** Every version of the promises: who changed what, when, and why. */
export function TermsHistory() {
  const translate = useTranslate();
  const contract = useRecordContext<ContractPageRow>();
  const id = contract?.id ?? '';
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['contract-page', id, 'terms-history', contract?.termsVersion],
    queryFn: () => ask(ContractTermsHistoryDocument, { id }),
    enabled: id !== '',
  });
  const versions = [...(data?.contract?.termsHistory ?? [])].sort((a, b) => b.version - a.version);
  return (
    <Section title={translate('jn.promise.history')}>
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {isPending ? <QuietBar /> : null}
      <List disablePadding>
        {versions.map((version, index) => (
          <ListItem key={version.version} disableGutters divider sx={{ display: 'block' }}>
            <Typography>
              {translate('jn.promise.versionLine', { version: version.version, reason: version.reason })}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {version.changedBy} · {formatInstant(version.changedAt)}
            </Typography>
            <Changes before={versions[index + 1]} after={version} />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}

function Changes(props: { before: { terms: unknown } | undefined; after: { terms: unknown } }) {
  const translate = useTranslate();
  const valueText = useValueText();
  if (props.before === undefined) return null;
  const before = valuesOf(termsOf(props.before));
  const changed = figuresOf(termsOf(props.after)).filter(({ id, value }) => before.get(id) !== value);
  if (changed.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {changed.map(({ id, label, unit, value }) => (
        <li key={id}>
          {translate(label)}: {valueText({ value: before.get(id) ?? null, unit })} →{' '}
          {valueText({ value, unit })}
        </li>
      ))}
    </Box>
  );
}

function valuesOf(terms: ServiceTerms): ReadonlyMap<string, number | null> {
  return new Map(figuresOf(terms).map(({ id, value }) => [id, value]));
}
