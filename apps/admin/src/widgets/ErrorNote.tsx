import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { bodyOf, toHttpError } from '../data/error-mapping';

/** What went wrong, in words, with the next step. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const translate = useTranslate();
  const detail = bodyOf(error)?.detail;
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
      {detail === undefined ? null : (
        <details>
          <summary>{translate('jn.frame.details')}</summary>
          <code>{detail}</code>
        </details>
      )}
    </Alert>
  );
}
