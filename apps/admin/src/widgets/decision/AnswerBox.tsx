import type { CoverageFacts, CoverageOutcome, Decision } from '@jiannuo/rules';
import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTone } from '../../theme/use-tone';
import { ClauseNote } from '../ClauseNote';
import { wordingIn } from '../clause-of';
import { Fen } from '../Fen';
import { formatFen } from '../format';
import { PlainDate } from '../PlainDate';
import { useWords } from '../use-words';
import { AnswerDetails } from './AnswerDetails';
import { chargeLook } from './charge-look';

interface AnswerBoxProps {
  readonly decision: Decision<CoverageOutcome>;
  readonly facts: CoverageFacts;
}

/** A decision always looks the same: one sentence for the phone, then the proof. */
export function AnswerBox({ decision, facts }: AnswerBoxProps) {
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
        {decision.provisional.map(({ reason, settles }) => (
          <Alert key={reason} severity="warning" sx={{ mb: 1 }}>
            <strong>{translate('jn.decision.provisional')}</strong> {say(settles)}
          </Alert>
        ))}
        {outcome.reviewFlag ? (
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate('jn.decision.review')}
          </Alert>
        ) : null}
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
        <AnswerDetails decision={decision} />
      </Box>
    </Box>
  );
}

function PeriodLine({ outcome }: { outcome: CoverageOutcome }) {
  const translate = useTranslate();
  const { enumWord } = useWords();
  const { winner } = outcome;
  if (winner === null) return null;
  const rolled = winner.nominalEndOn !== winner.effectiveEndOn;
  return (
    <Typography component="p" sx={{ mb: 1 }}>
      {enumWord('Stage', winner.stage)} {winner.startsOn} →{' '}
      <PlainDate value={winner.effectiveEndOn} relative /> {translate('jn.decision.inclusive')}
      {rolled ? <span> · {translate('jn.decision.rolled', { nominal: winner.nominalEndOn })}</span> : null}
      <span> · {winner.contractNumber}</span>
    </Typography>
  );
}
