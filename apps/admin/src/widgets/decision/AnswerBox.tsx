import type { CoverageFacts, CoverageOutcome, Decision } from '@jiannuo/rules';
import LookIcon from '@mui/icons-material/ReportProblemOutlined';
import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useTone } from '../../theme/use-tone';
import { ClauseNote } from '../ClauseNote';
import { wordingIn } from '../clause-of';
import { Fen } from '../Fen';
import { daysFromToday, daysLeft, formatFen } from '../format';
import { useWords } from '../use-words';
import { AnswerDetails } from './AnswerDetails';
import { chargeLook } from './charge-look';

interface AnswerBoxProps {
  readonly decision: Decision<CoverageOutcome>;
  readonly facts: CoverageFacts;
  /** A cause was ticked; without one the answer says what to do next. */
  readonly hasCause: boolean;
}

/** A decision always looks the same: one sentence for the phone, then the proof. */
export function AnswerBox({ decision, facts, hasCause }: AnswerBoxProps) {
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  const { outcome } = decision;
  const { tone: toneName, icon: Icon } = chargeLook[outcome.charge];
  const tone = useTone(toneName);
  const line =
    facts.lines.find(({ contractId }) => contractId === outcome.winner?.contractId) ?? facts.lines[0];
  return (
    <Box
      role="region"
      aria-label={translate('jn.decision.answer')}
      data-charge={outcome.charge}
      data-payer={outcome.payer}
      sx={{ border: 1, borderColor: tone.solid, borderRadius: 1, overflow: 'hidden' }}
    >
      <Box
        aria-live="polite"
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'flex-start',
          p: 1.5,
          color: tone.ink,
          bgcolor: tone.soft,
        }}
      >
        <Icon aria-hidden sx={{ mt: 0.25 }} />
        <Typography component="p" sx={{ fontSize: 16, fontWeight: 600, flex: 1 }}>
          {say(outcome.sentence)}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {enumWord('Charge', outcome.charge)}
        </Typography>
      </Box>
      <Box sx={{ p: 1.5 }}>
        {outcome.conflict === null ? null : (
          <Alert severity="warning" sx={{ mb: 1 }}>
            {say(outcome.conflict.why)}
          </Alert>
        )}
        {decision.basis.map((citation) => (
          <ClauseNote
            key={`${citation.clause}/${citation.paragraph}/${citation.question}`}
            clause={citation.clause}
            paragraph={citation.paragraph}
            question={citation.question}
            note={citation.note}
            contractNumber={line?.contractNumber}
            wording={line === undefined ? undefined : wordingIn(line.terms, citation.clause)}
          />
        ))}
        <PeriodLine outcome={outcome} />
        <Settling decision={decision} hasCause={hasCause} />
        {outcome.clientFen === undefined ? null : (
          <Typography component="p" sx={{ mb: 1 }}>
            {translate('jn.decision.split', {
              client: formatFen(outcome.clientFen),
              company: formatFen(outcome.companyFen),
            })}
            {outcome.disputedFen === undefined ? null : (
              <span>
                {' '}
                {translate('jn.decision.disputed')} <Fen value={outcome.disputedFen} />
              </span>
            )}
          </Typography>
        )}
        <AnswerDetails decision={decision} hasCause={hasCause} />
      </Box>
    </Box>
  );
}

/** What would settle an answer that is not final: beside the proof, never before it. */
function Settling({ decision, hasCause }: { decision: Decision<CoverageOutcome>; hasCause: boolean }) {
  const translate = useTranslate();
  const { say } = useWords();
  const tone = useTone('look');
  const { reviewFlag } = decision.outcome;
  if (decision.provisional.length === 0 && !reviewFlag) return null;
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        mb: 1,
        px: 1,
        py: 0.5,
        listStyle: 'none',
        borderRadius: 1,
        color: tone.ink,
        bgcolor: tone.soft,
      }}
    >
      {decision.provisional.map(({ reason, settles }) => (
        <Line key={reason}>
          <strong>{translate('jn.decision.provisional')}</strong> {say(settles)}
        </Line>
      ))}
      {reviewFlag ? <Line>{translate(hasCause ? 'jn.decision.review' : 'jn.decision.noCause')}</Line> : null}
    </Box>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', py: 0.25 }}>
      <LookIcon aria-hidden sx={{ fontSize: 16, mt: 0.4, flex: 'none' }} />
      <span>{children}</span>
    </Box>
  );
}

function PeriodLine({ outcome }: { outcome: CoverageOutcome }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { winner } = outcome;
  if (winner === null) return null;
  const left = daysLeft(daysFromToday(winner.effectiveEndOn));
  const rolled = winner.nominalEndOn !== winner.effectiveEndOn;
  return (
    <Typography component="p" sx={{ mb: 1 }}>
      {enumWord('Stage', winner.stage)} {winner.startsOn} → {winner.effectiveEndOn}
      {translate('jn.decision.inclusive')} ·{' '}
      {translate(left.key, { smart_count: left.count, count: left.count })}
      {rolled ? <span> · {translate('jn.decision.rolled', { nominal: winner.nominalEndOn })}</span> : null}
    </Typography>
  );
}
