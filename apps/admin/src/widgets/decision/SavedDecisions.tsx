import { DeviceDecisionsDocument } from '@jiannuo/schema';
import { Box, List, ListItem, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ask } from '../../data/execute';
import { ErrorNote } from '../ErrorNote';
import { formatInstant } from '../format';
import { QuietBar } from '../QuietBar';
import { useWords } from '../use-words';

/** What was decided for a device, when, by whom, and on which clause. */
export function SavedDecisions({ deviceId }: { deviceId: string }) {
  const translate = useTranslate();
  const { say, enumWord } = useWords();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['device-decisions', deviceId],
    queryFn: () => ask(DeviceDecisionsDocument, { deviceId }),
  });
  if (isPending) return <QuietBar />;
  if (error !== null) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  const decisions = data.device?.decisions ?? [];
  if (decisions.length === 0) {
    return <Typography color="text.secondary">{translate('jn.decision.noneSaved')}</Typography>;
  }
  return (
    <List disablePadding>
      {decisions.map((decision) => (
        <ListItem key={decision.id} divider disableGutters sx={{ display: 'block' }}>
          <Typography>{say(decision.answer.sentence)}</Typography>
          <Typography variant="body2" color="text.secondary" component="div">
            {formatInstant(decision.decidedAt)} · {decision.decidedBy} ·{' '}
            {translate('jn.decision.calledAtShort', { at: formatInstant(decision.calledAt) })} ·{' '}
            {enumWord('Charge', decision.answer.charge)}
            <Box component="span">
              {decision.clauseIds.map((clause) => (
                <span key={clause}>
                  {' · '}
                  <MuiLink component={Link} to={`/rulebook/${clause}`}>
                    {clause}
                  </MuiLink>
                </span>
              ))}
            </Box>
            {decision.note ? <span> · {decision.note}</span> : null}
          </Typography>
        </ListItem>
      ))}
    </List>
  );
}
