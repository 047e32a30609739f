import type { DayRange } from '@jiannuo/rules';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Does all that is chosen hold? Said in one sentence, with the days it is judged for. */
export function Verdict({ days, count, empty }: { days: DayRange; count: number; empty: boolean }) {
  const translate = useTranslate();
  if (empty) return null;
  return (
    <Alert severity={count === 0 ? 'success' : 'warning'} role="status" sx={{ mb: 1.5 }}>
      <strong>
        {count === 0 ? translate('jn.annex.allHold') : translate('jn.annex.doNotHold', { count })}
      </strong>{' '}
      {translate('jn.annex.days', { from: days.from, until: days.until })}
    </Alert>
  );
}
