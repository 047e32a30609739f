import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Theirs } from './use-count-part';

interface CountConflictProps {
  readonly theirs: Theirs;
  readonly mine: number;
  onMine(over: Theirs): void;
  onTheirs(): void;
}

/** Two counted the same part: both numbers, and whose holds. */
export function CountConflict({ theirs, mine, onMine, onTheirs }: CountConflictProps) {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      action={
        <>
          <Button color="inherit" onClick={() => onMine(theirs)} sx={{ minHeight: 44 }}>
            {translate('jn.stock.counts.useMine', { count: mine })}
          </Button>
          <Button color="inherit" onClick={onTheirs} sx={{ minHeight: 44 }}>
            {translate('jn.stock.counts.useTheirs', { count: theirs.counted })}
          </Button>
        </>
      }
    >
      {translate('jn.stock.counts.conflict', { by: theirs.countedBy, count: theirs.counted })}
    </Alert>
  );
}
