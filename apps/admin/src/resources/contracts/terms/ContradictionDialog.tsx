import type { Contradiction, ServiceTerms } from '@jiannuo/rules';
import { FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { currentUser } from '../../../auth/session';
import { todayInShanghai } from '../../../widgets/format';
import { useWords } from '../../../widgets/use-words';
import { ReasonDialog } from './ReasonDialog';
import { useChangeTerms } from './use-change-terms';
import { useFigureText } from './use-figure-text';

interface ContradictionDialogProps {
  readonly contradiction: Contradiction;
  readonly terms: ServiceTerms;
  onClose(): void;
}

/** Which figure shall hold, with a reason. Both clauses stay visible afterwards. */
export function ContradictionDialog({ contradiction, terms, onClose }: ContradictionDialogProps) {
  const translate = useTranslate();
  const figureText = useFigureText();
  const { say } = useWords();
  const changeTerms = useChangeTerms();
  const { key, label, figures, holds } = contradiction;
  const [chosen, setChosen] = useState(String(holds ?? ''));
  const figure = figures.find(({ value }) => String(value) === chosen);
  return (
    <ReasonDialog
      title={`${translate('jn.contradiction.choose')} · ${say(label)}`}
      ready={figure !== undefined}
      onClose={onClose}
      onSave={async (reason) =>
        figure === undefined
          ? null
          : changeTerms(
              {
                ...terms,
                chosenFreePeriod: key === 'freePeriods' ? null : terms.chosenFreePeriod,
                resolutions: [
                  ...terms.resolutions.filter(({ contradiction: other }) => other !== key),
                  {
                    contradiction: key,
                    chosen: figure.value,
                    reason,
                    decidedOn: todayInShanghai(),
                    decidedBy: currentUser()?.displayName ?? '',
                  },
                ],
              },
              reason,
            )
      }
    >
      <RadioGroup aria-label={say(label)} value={chosen} onChange={(_, value) => setChosen(value)}>
        {figures.map((candidate) => (
          <FormControlLabel
            key={`${candidate.clause}/${candidate.value}`}
            value={String(candidate.value)}
            control={<Radio />}
            label={
              <>
                <strong>{figureText(candidate)}</strong>
                <Typography component="span" variant="body2" sx={{ display: 'block' }} lang="zh-CN">
                  「{candidate.quote}」 {candidate.clause}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
    </ReasonDialog>
  );
}
