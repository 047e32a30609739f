import { Alert, Box, Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';

/** Shown once: whoever leaves without them makes new ones. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept(): void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    notify('jn.account.recovery.copied', { type: 'success' });
  };
  // Only pages that came over https, or from this very machine, may write to the clipboard.
  const mayCopy = window.isSecureContext;
  return (
    <Box>
      <Alert severity="warning">{translate('jn.account.recovery.keep')}</Alert>
      <Box
        component="ol"
        aria-label={translate('jn.account.recovery.title')}
        sx={{
          my: 2,
          pl: 4,
          display: 'grid',
          columnGap: 7,
          rowGap: 0.5,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, max-content)' },
          fontFamily: 'monospace',
          userSelect: 'text',
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Button variant="contained" onClick={onKept}>
        {translate('jn.account.recovery.kept')}
      </Button>
      {mayCopy ? <Button onClick={() => void copy()}>{translate('jn.account.recovery.copy')}</Button> : null}
    </Box>
  );
}
