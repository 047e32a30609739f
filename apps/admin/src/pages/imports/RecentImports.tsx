import { ImportJobsDocument } from '@jiannuo/schema';
import { List, ListItem, ListItemButton, ListItemText } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ask } from '../../data/execute';
import { formatInstant } from '../../widgets/format';
import { Section } from '../../widgets/Section';
import { useWords } from '../../widgets/use-words';

/** Imports under way and done: each opens where it was left. */
export function RecentImports() {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { data } = useQuery({
    queryKey: ['import-jobs'],
    queryFn: () => ask(ImportJobsDocument, { limit: 10, offset: 0 }),
  });
  const jobs = data?.importJobs.rows ?? [];
  if (jobs.length === 0) return null;
  return (
    <Section title={translate('jn.import.recent')}>
      <List dense disablePadding>
        {jobs.map((job) => (
          <ListItem key={job.id} disablePadding>
            <ListItemButton component={Link} to={`/import/${job.id}`}>
              <ListItemText
                primary={`${enumWord('ImportKind', job.kind)} · ${job.fileName} · ${enumWord('ImportStatus', job.status)}`}
                secondary={`${job.createdBy} · ${formatInstant(job.createdAt)} · ${translate('jn.import.rowCount', { count: job.rowCount })}`}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
