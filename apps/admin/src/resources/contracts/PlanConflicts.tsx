import { contradictionsIn, type PlanId, presetTerms } from '@jiannuo/rules';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useWords } from '../../widgets/use-words';

/** Said at entry: where the chosen plans promise different things. */
export function PlanConflicts() {
  const translate = useTranslate();
  const { say } = useWords();
  const plans = useWatch<{ plans?: readonly PlanId[] }, 'plans'>({ name: 'plans' }) ?? [];
  const found = contradictionsIn(presetTerms(plans));
  if (found.length === 0) return null;
  return (
    <Alert severity="warning" className="jn-wide" sx={{ mb: 1 }}>
      {translate('jn.contradiction.atEntry', { count: found.length })}{' '}
      {found.map(({ label }) => say(label)).join(' · ')}
    </Alert>
  );
}
