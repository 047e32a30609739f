import type { CoverageOutcome, CoverageQuestion, Decision } from '@jiannuo/rules';
import { type CoverageDecisionFieldsFragment, SaveCoverageDecisionDocument } from '@jiannuo/schema';
import AgreeIcon from '@mui/icons-material/CheckCircle';
import DifferIcon from '@mui/icons-material/Error';
import { Box, Button, TextField, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../../data/execute';
import { ErrorNote } from '../ErrorNote';
import { ToneChip } from '../ToneChip';
import { useWords } from '../use-words';
import { differences } from './agreement';
import { toInput } from './question';

interface SaveDecisionProps {
  readonly deviceId: string;
  readonly question: CoverageQuestion;
  readonly decision: Decision<CoverageOutcome>;
}

/** Saves the question; the server decides it again, and its answer stands beside ours. */
export function SaveDecision({ deviceId, question, decision }: SaveDecisionProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (asked: CoverageQuestion) =>
      tell(SaveCoverageDecisionDocument, {
        deviceId,
        question: toInput(asked),
        note: note.trim() === '' ? null : note.trim(),
      }),
    onSuccess: () => {
      setNote('');
      return queryClient.invalidateQueries({ queryKey: ['device-decisions', deviceId] });
    },
  });
  const saved = variables === question ? data?.saveCoverageDecision : undefined;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <TextField
          label={translate('jn.decision.note')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          sx={{ flex: '1 1 200px' }}
        />
        <Button variant="contained" disabled={isPending} onClick={() => mutate(question)}>
          {translate('jn.decision.save')}
        </Button>
      </Box>
      {error === null ? null : (
        <Box sx={{ mt: 1 }}>
          <ErrorNote error={error} />
        </Box>
      )}
      {saved === undefined ? null : <ServerAnswer saved={saved} decision={decision} />}
    </Box>
  );
}

function ServerAnswer(props: { saved: CoverageDecisionFieldsFragment; decision: Decision<CoverageOutcome> }) {
  const translate = useTranslate();
  const { say } = useWords();
  const { answer } = props.saved;
  const differing = differences(props.decision, answer);
  return (
    <Box role="status" sx={{ mt: 1.5, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Typography component="h3" variant="h3" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        {translate('jn.decision.serverAnswer')}
        {differing.length === 0 ? (
          <ToneChip tone="free" icon={AgreeIcon}>
            {translate('jn.decision.agrees')}
          </ToneChip>
        ) : (
          <ToneChip tone="broken" icon={DifferIcon}>
            {translate('jn.decision.differs')}
          </ToneChip>
        )}
      </Typography>
      <Typography sx={{ mt: 0.5 }}>{say(answer.sentence)}</Typography>
      {differing.length === 0 ? null : (
        <Typography sx={{ mt: 0.5 }}>
          {translate('jn.decision.differsIn', {
            parts: differing.map((part) => translate(`jn.decision.part.${part}`)).join(', '),
          })}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary">
        {translate('jn.decision.serverRules', { version: answer.rulesVersion })}
      </Typography>
    </Box>
  );
}
