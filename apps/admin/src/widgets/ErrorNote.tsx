import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { toHttpError } from '../data/error-mapping';

/** What went wrong, in words, with the next step. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      action={
        onRetry === undefined ? undefined : (
          <Button color="inherit" size="small" onClick={onRetry}>
            {translate('jn.frame.retry')}
          </Button>
        )
      }
    >
      {error instanceof Error && !(error.name === 'RuleRefusal') ? toHttpError(error).message : String(error)}
    </Alert>
  );
}
