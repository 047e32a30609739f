import { TraineesDocument } from '@jiannuo/schema';
import { Box, List, ListItem, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';
import { ResultChip } from '../../resources/trainings/ResultChip';
import { ErrorNote } from '../ErrorNote';
import { QuietBar } from '../QuietBar';
import { Section } from '../Section';
import { useWords } from '../use-words';

/** What somebody was trained in and whether they passed, the latest first. */
export function TrainingsOf({ personId }: { personId: string }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { may } = useRights();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['trainings-of', personId],
    queryFn: () => ask(TraineesDocument, { filter: { personId }, limit: 100, offset: 0 }),
  });
  const rows = data?.trainees.rows ?? [];
  return (
    <Section title={translate('jn.menu.trainings')}>
      {isPending ? <QuietBar /> : null}
      {error === null ? null : <ErrorNote error={error} onRetry={() => void refetch()} />}
      {data !== undefined && rows.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.trainings.none')}</Typography>
      ) : null}
      <List disablePadding>
        {rows.map(({ id, training, attended, result, score, assessedOn }) => (
          <ListItem key={id} divider disableGutters sx={{ gap: 2, alignItems: 'flex-start' }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {may('training:read') ? (
                <Link to={`/trainings/${training.id}/show`}>{training.title}</Link>
              ) : (
                <strong>{training.title}</strong>
              )}
              <Typography variant="body2" color="text.secondary">
                {[
                  training.heldOn,
                  enumWord('TrainingKind', training.kind),
                  translate('jn.trainings.hours', { count: training.hours }),
                  ...training.qualifiesFor.map((work) => enumWord('WorkKind', work)),
                ].join(' · ')}
              </Typography>
            </Box>
            <Box sx={{ textAlign: 'right' }}>
              {training.passMark === null || training.passMark === undefined ? (
                <span>{attendanceWord(attended, translate)}</span>
              ) : result ? (
                <>
                  <ResultChip result={result} />
                  <Typography variant="body2" color="text.secondary">
                    {translate('jn.trainings.scoreOn', { score: score ?? '—', on: assessedOn ?? '—' })}
                  </Typography>
                </>
              ) : (
                <span>
                  {attended === false ? translate('jn.trainings.absent') : translate('jn.trainings.notYet')}
                </span>
              )}
            </Box>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}

function attendanceWord(attended: boolean | null | undefined, translate: (key: string) => string): string {
  if (attended === true) return translate('jn.trainings.there');
  return translate(attended === false ? 'jn.trainings.absent' : 'jn.trainings.notYet');
}
