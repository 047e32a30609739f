import type { CoverageOutcome, Decision } from '@jiannuo/rules';
import { Alert, Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useValueText } from '../use-value-text';
import { useWords } from '../use-words';

/** Why not the others, which other periods there are, and the figures the answer rests on. */
export function AnswerDetails(props: { decision: Decision<CoverageOutcome>; hasCause: boolean }) {
  const { decision, hasCause } = props;
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  const valueText = useValueText();
  const { outcome, warnings } = decision;
  // Nothing is said of what was not given: without a cause there is none to be sure of either.
  const values = decision.values.filter(
    ({ name, value }) => value !== null && value !== '' && (hasCause || name !== 'causeState'),
  );
  return (
    <>
      {outcome.rejected.length === 0 ? null : (
        <Box sx={{ mb: 1 }}>
          <Typography component="h3" variant="h3" sx={{ mb: 0.25 }}>
            {translate('jn.decision.whyNot')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {outcome.rejected.map(({ citation, why }) => (
              <li key={`${citation.clause}/${citation.paragraph}/${say(why)}`}>
                <MuiLink component={Link} to={`/rulebook/${citation.clause}`}>
                  {citation.clause}
                </MuiLink>{' '}
                {say(why)}
              </li>
            ))}
          </Box>
        </Box>
      )}
      {outcome.losers.length === 0 ? null : (
        <Box component="details" sx={{ mb: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
            {translate('jn.decision.otherPeriods', {
              count: outcome.losers.length,
              smart_count: outcome.losers.length,
            })}
          </Box>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {outcome.losers.map(({ interval, why }) => (
              <li key={`${interval.contractId}/${interval.stage}/${interval.fromDate}`}>
                {interval.contractNumber} · {enumWord('Stage', interval.stage)} {interval.startsOn} →{' '}
                {interval.effectiveEndOn}: {say(why)}
              </li>
            ))}
          </Box>
        </Box>
      )}
      {warnings.map(({ code, message }) => (
        <Alert key={code} severity="warning" sx={{ mb: 1 }}>
          {say(message)}
        </Alert>
      ))}
      {values.length === 0 ? null : (
        <Typography component="p" variant="body2" color="text.secondary">
          {translate('jn.decision.values')}{' '}
          {values.map((value) => `${say(value.label)} ${valueText(value)}`).join(' · ')}
        </Typography>
      )}
    </>
  );
}
