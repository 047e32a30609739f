import { ScanBatchesDocument } from '@jiannuo/schema';
import { List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ask } from '../../data/execute';
import { formatInstant } from '../../widgets/format';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';

/** Each opens where it was left. */
export function RecentBatches() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { data } = useQuery({
    queryKey: ['scan-batches'],
    queryFn: async () => (await ask(ScanBatchesDocument, { limit: 10, offset: 0 })).scanBatches.rows,
    gcTime: 0,
  });
  if (data === undefined) return null;
  return (
    <Section title={translate('jn.scans.recent')}>
      {data.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.scans.none')}</Typography>
      ) : null}
      <List dense disablePadding>
        {data.map(({ id, name, state, itemCount, createdBy, createdAt, ...counts }) => (
          <ListItem key={id} disablePadding>
            <ListItemButton component={Link} to={`/scan-batches?batch=${id}`}>
              <ListItemText
                primary={`${name} · ${translate('jn.scans.files', { count: itemCount })} · ${enumWord('ScanBatchState', state)}`}
                secondary={`${createdBy} · ${formatInstant(createdAt)} · ${translate('jn.scans.counts', {
                  matched: counts.matchedCount,
                  open: counts.openCount,
                  applied: counts.appliedCount,
                })}`}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
