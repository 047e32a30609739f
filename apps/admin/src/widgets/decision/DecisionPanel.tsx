import {
  type CalendarData,
  type CoverageFacts,
  type CoverageOutcome,
  type CoverageQuestion,
  coverageOf,
  type Decision,
  type Localized,
  makeCalendar,
  RuleRefusal,
} from '@jiannuo/rules';
import { Alert, Box } from '@mui/material';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWords } from '../use-words';
import { AnswerBox } from './AnswerBox';
import { QuestionForm } from './QuestionForm';
import { newQuestion, type QuestionDraft, type QuestionField, toQuestion } from './question';
import { ThumbAnswer } from './ThumbAnswer';

interface DecisionPanelProps {
  readonly facts: CoverageFacts;
  readonly calendar: CalendarData;
  readonly initial?: QuestionDraft;
  /** In a column: the answer stands under the question at every width. */
  readonly narrow?: boolean;
  /** What stands under the answer: saving, the server's answer. */
  footer?(asked: CoverageQuestion, decision: Decision<CoverageOutcome>): ReactNode;
}

type Result =
  | { readonly decision: Decision<CoverageOutcome>; readonly asked: CoverageQuestion }
  | {
      readonly decision?: undefined;
      readonly unreadable?: readonly QuestionField[];
      readonly refused?: Localized;
    };

/** Who pays, for this date and this cause. The rules run here, so the answer changes as you click. */
export function DecisionPanel({
  facts,
  calendar: data,
  initial,
  narrow = false,
  footer,
}: DecisionPanelProps) {
  const translate = useTranslate();
  const { say } = useWords();
  const [draft, setDraft] = useState(() => initial ?? newQuestion());
  const calendar = useMemo(() => makeCalendar(data), [data]);
  const result = useMemo((): Result => {
    const read = toQuestion(draft);
    if ('unreadable' in read) return read;
    try {
      return { asked: read.question, decision: coverageOf(facts, read.question, calendar) };
    } catch (error) {
      if (error instanceof RuleRefusal) return { refused: error.reason };
      throw error;
    }
  }, [draft, facts, calendar]);

  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: narrow ? 'minmax(0, 1fr)' : 'minmax(0, 5fr) minmax(0, 6fr)',
        },
      }}
    >
      <Box>
        <QuestionForm
          draft={draft}
          unreadable={result.decision === undefined ? (result.unreadable ?? []) : []}
          onChange={setDraft}
        />
        {result.decision === undefined ? null : <ThumbAnswer outcome={result.decision.outcome} />}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {result.decision !== undefined ? (
          <>
            <AnswerBox decision={result.decision} facts={facts} hasCause={result.asked.causes.length > 0} />
            {footer?.(result.asked, result.decision)}
          </>
        ) : (
          <Alert severity="warning">
            {result.refused === undefined ? translate('jn.decision.incomplete') : say(result.refused)}
          </Alert>
        )}
      </Box>
    </Box>
  );
}
