import type { Decision } from '@jiannuo/rules';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ToneName } from '../../theme/tokens';
import { useTone } from '../../theme/use-tone';
import { ClauseNote } from '../../widgets/ClauseNote';
import { useValueText } from '../../widgets/use-value-text';
import { useWords } from '../../widgets/use-words';

interface DecisionNoteProps {
  readonly decision: Pick<Decision<unknown>, 'basis' | 'values' | 'warnings'>;
  readonly tone: ToneName;
  readonly sentence: string;
  readonly children?: ReactNode;
}

/** One sentence for the phone, then the clause and the figures it rests on. */
export function DecisionNote({ decision, tone: name, sentence, children }: DecisionNoteProps) {
  const translate = useTranslate();
  const { say } = useWords();
  const valueText = useValueText();
  const tone = useTone(name);
  return (
    <Box
      role="region"
      aria-label={translate('jn.decision.answer')}
      sx={{ border: 1, borderColor: tone.solid, borderRadius: 1, overflow: 'hidden' }}
    >
      <Typography
        component="p"
        aria-live="polite"
        sx={{ p: 1.5, fontWeight: 600, color: tone.ink, bgcolor: tone.soft }}
      >
        {sentence}
      </Typography>
      <Box sx={{ p: 1.5 }}>
        {children}
        {decision.basis.map(({ clause, paragraph, question, note }) => (
          <ClauseNote key={`${clause}/${paragraph}/${question}`} {...{ clause, paragraph, question, note }} />
        ))}
        {decision.warnings.map(({ code, message }) => (
          <Typography key={code} component="p">
            {say(message)}
          </Typography>
        ))}
        <Typography variant="body2" color="text.secondary">
          {translate('jn.decision.values')}{' '}
          {decision.values.map((value) => `${say(value.label)} ${valueText(value)}`).join(' · ')}
        </Typography>
      </Box>
    </Box>
  );
}
