import { Box, List, Typography } from '@mui/material';
import { useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { useRights } from '../../auth/use-rights';
import { Section } from '../../widgets/Section';
import { AddTrainees } from './AddTrainees';
import { type Mark, newest, openOf, totalsOf } from './attendance';
import { OpenChip } from './OpenChip';
import { moveInSheet } from './sheet-keys';
import { TraineeRow } from './TraineeRow';
import type { Training } from './TrainingShow';

/** Who was there and what the assessment came to; the arrows and Enter go from person to person. */
export function AttendanceSheet({ training }: { training: Training }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { may } = useRights();
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({});
  const editable = may('training:write');
  const trainees = training.trainees.map((trainee) => newest(trainee, marks[trainee.id]));
  const totals = totalsOf(trainees);
  return (
    <Section
      title={translate('jn.trainings.sheet')}
      actions={
        <>
          <OpenChip
            training={{
              heldOn: training.heldOn,
              traineeCount: trainees.length,
              openCount: openOf(trainees, training.passMark),
            }}
          />
          {editable ? (
            <AddTrainees
              trainingId={training.id}
              present={trainees.flatMap(({ person }) => (person ? [person.id] : []))}
            />
          ) : null}
        </>
      }
    >
      {trainees.length === 0 ? (
        <Typography color="text.secondary">{translate('jn.trainings.nobody')}</Typography>
      ) : (
        <>
          <Typography role="status" sx={{ mb: 0.5 }}>
            {translate('jn.trainings.totals', totals)}
          </Typography>
          {editable ? (
            <Typography
              variant="body2"
              color="text.secondary"
              sx={{ mb: 1, display: { xs: 'none', sm: 'block' } }}
            >
              {translate('jn.trainings.keys')}
            </Typography>
          ) : null}
          <Box onKeyDown={moveInSheet}>
            <List disablePadding aria-label={translate('jn.trainings.sheet')}>
              {trainees.map((trainee) => (
                <TraineeRow
                  key={trainee.id}
                  trainee={trainee}
                  training={training}
                  editable={editable}
                  onMark={(mark) => setMarks((all) => ({ ...all, [mark.id]: mark }))}
                  onStale={refresh}
                />
              ))}
            </List>
          </Box>
        </>
      )}
    </Section>
  );
}
