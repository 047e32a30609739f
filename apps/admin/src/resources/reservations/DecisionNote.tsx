import type { Decision, ValueUsed } from '@jiannuo/rules';
import { Box, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ToneName } from '../../theme/tokens';
import { useTone } from '../../theme/use-tone';
import { ClauseNote } from '../../widgets/ClauseNote';
import { clauseOf } from '../../widgets/clause-of';
import { useValueText } from '../../widgets/use-value-text';
import { useWords } from '../../widgets/use-words';
import { wordingsOf } from './wordings';

interface DecisionNoteProps {
  readonly decision: Pick<Decision<unknown>, 'basis' | 'values' | 'warnings'>;
  readonly tone: ToneName;
  readonly sentence: string;
  readonly children?: ReactNode;
}

/** One sentence for the phone, then the clause and the figures it rests on. */
export function DecisionNote({ decision, tone: name, sentence, children }: DecisionNoteProps) {
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  const valueText = useValueText();
  const tone = useTone(name);
  // SUBSTITUTE is a category of parts too: here it is the purpose.
  const wordOf = (value: ValueUsed): string =>
    value.name === 'purpose' ? enumWord('ReservationPurpose', String(value.value)) : valueText(value);
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
        {wordingsOf(decision.basis).map(({ clause, paragraph, questions }) => (
          <Box key={`${clause}/${paragraph}`}>
            <ClauseNote clause={clause} paragraph={paragraph} />
            {clauseOf(clause)
              ?.interpretations.filter(({ question }) => questions.includes(question))
              .map(({ question, decision: read }) => (
                <Typography key={question} component="p" sx={{ mb: 1 }}>
                  <MuiLink component={Link} to={`/rulebook/${clause}`}>
                    {question}
                  </MuiLink>{' '}
                  {say(read)}
                </Typography>
              ))}
          </Box>
        ))}
        {decision.warnings.map(({ code, message }) => (
          <Typography key={code} component="p">
            {say(message)}
          </Typography>
        ))}
        <Typography variant="body2" color="text.secondary">
          {translate('jn.decision.values')}{' '}
          {decision.values.map((value) => `${say(value.label)} ${wordOf(value)}`).join(' · ')}
        </Typography>
      </Box>
    </Box>
  );
}
