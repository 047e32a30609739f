import RemoveIcon from '@mui/icons-material/PersonRemove';
import {
  Box,
  IconButton,
  ListItem,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Tooltip,
} from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { DateField } from '../../widgets/DateField';
import { todayInShanghai } from '../../widgets/format';
import { type Mark, scoreOf } from './attendance';
import { ResultChip } from './ResultChip';
import type { Training } from './TrainingShow';
import { useMarkTrainee } from './use-mark-trainee';

interface TraineeRowProps {
  readonly trainee: Training['trainees'][number];
  readonly training: Training;
  readonly editable: boolean;
  onMark(mark: Mark): void;
  onStale(): void;
}

/** One person of the sheet: there or not, the score, and what it came to. */
export function TraineeRow({ trainee, training, editable, onMark, onStale }: TraineeRowProps) {
  const translate = useTranslate();
  const { person, attended, result } = trainee;
  const name = person?.name ?? '—';
  const { busy, problem, setProblem, mark, remove } = useMarkTrainee(trainee, { onMark, onStale });
  const held = training.heldOn <= todayInShanghai();
  const assessed = training.passMark !== null && training.passMark !== undefined;
  const attendance = attended === true ? 'YES' : attended === false ? 'NO' : null;
  return (
    <ListItem
      divider
      disableGutters
      aria-label={name}
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'center',
        gridTemplateColumns: {
          xs: '84px 84px minmax(0, 1fr)',
          sm: 'minmax(140px, 1fr) auto 84px 96px 150px',
        },
      }}
    >
      <Box sx={{ minWidth: 0, gridColumn: { xs: '1 / 3', sm: 'auto' } }}>
        <Link
          to={person ? `/people/${person.id}/show?tab=trainings` : '/people'}
          style={{ color: 'inherit' }}
        >
          <strong>{name}</strong>
        </Link>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {person?.number}
        </Box>
      </Box>
      {editable ? (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={attendance}
          disabled={busy || !held}
          sx={{ justifySelf: { xs: 'end', sm: 'auto' } }}
          aria-label={translate('jn.trainings.attendanceOf', { name })}
          onChange={(_, next: 'YES' | 'NO' | null) => {
            if (next === 'YES') void mark({ attended: true });
            else void mark({ attended: next === null ? null : false, score: null, assessedOn: null });
          }}
        >
          <ToggleButton value="YES" data-col="there">
            {translate('jn.trainings.there')}
          </ToggleButton>
          <ToggleButton value="NO" data-col="absent">
            {translate('jn.trainings.absent')}
          </ToggleButton>
        </ToggleButtonGroup>
      ) : (
        <span>
          {attendance === null ? '—' : translate(`jn.trainings.${attendance === 'YES' ? 'there' : 'absent'}`)}
        </span>
      )}
      {assessed ? (
        <ScoreField
          trainee={trainee}
          label={translate('jn.trainings.scoreOf', { name })}
          disabled={!editable || !held || attended === false}
          onWrong={() => setProblem(translate('jn.trainings.wrongScore'))}
          onScore={(score) => void mark(score === null ? { score } : { score, attended: true })}
        />
      ) : (
        <span />
      )}
      <span>{assessed ? <ResultChip result={result} /> : null}</span>
      <Box sx={{ justifySelf: { xs: 'end', sm: 'stretch' }, minWidth: 0 }}>
        {assessed && editable && result ? (
          <AssessedOn trainee={trainee} name={name} onDay={(assessedOn) => void mark({ assessedOn })} />
        ) : (
          trainee.assessedOn
        )}
        {editable && attended !== true ? (
          <Tooltip title={translate('jn.trainings.remove', { name })}>
            <span>
              <IconButton
                aria-label={translate('jn.trainings.remove', { name })}
                disabled={busy}
                onClick={() => void remove()}
              >
                <RemoveIcon fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
        ) : null}
      </Box>
      {problem === null ? null : (
        <Box role="alert" sx={{ gridColumn: '1 / -1', color: 'error.main' }}>
          {problem}
        </Box>
      )}
    </ListItem>
  );
}

interface ScoreFieldProps {
  readonly trainee: Mark;
  readonly label: string;
  readonly disabled: boolean;
  onScore(score: number | null): void;
  onWrong(): void;
}

/** Saved when it is left; whoever has a score was there. */
function ScoreField({ trainee: { score }, label, disabled, onScore, onWrong }: ScoreFieldProps) {
  const kept = score === null || score === undefined ? '' : String(score);
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  return (
    <TextField
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => {
        const typed = scoreOf(text);
        if (typed === undefined) onWrong();
        else if (typed !== (score ?? null)) onScore(typed);
      }}
      disabled={disabled}
      error={scoreOf(text) === undefined}
      placeholder="—"
      slotProps={{
        htmlInput: { 'aria-label': label, 'data-col': 'score', inputMode: 'numeric', maxLength: 3 },
      }}
    />
  );
}

function AssessedOn({ trainee, name, onDay }: { trainee: Mark; name: string; onDay(day: string): void }) {
  const translate = useTranslate();
  const kept = trainee.assessedOn ?? '';
  const [day, setDay] = useState(kept);
  useEffect(() => setDay(kept), [kept]);
  const label = translate('jn.trainings.assessedOnOf', { name });
  return (
    <DateField
      value={day}
      onChange={setDay}
      onBlur={() => {
        if (day !== kept && /^\d{4}-\d{2}-\d{2}$/.test(day)) onDay(day);
      }}
      aria-label={label}
      pickerLabel={label}
    />
  );
}
