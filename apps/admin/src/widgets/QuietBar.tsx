import { LinearProgress } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';

/** Under 100 ms nothing is shown; then a quiet bar. */
export function QuietBar() {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return shown ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null;
}
