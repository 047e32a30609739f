import { LetterheadDocument } from '@jiannuo/schema';
import { Alert, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRights } from '../../auth/use-rights';
import { ask } from '../../data/execute';

/** Says that a printed quote would not say who we are, until somebody fills it in. */
export function NoLetterhead() {
  const translate = useTranslate();
  const { may } = useRights();
  const { data } = useQuery({ queryKey: ['letterhead'], queryFn: () => ask(LetterheadDocument, {}) });
  if (data === undefined || data.letterhead.name !== '') return null;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 1 }}
      action={
        may('letterhead:write') ? (
          <Button color="inherit" size="small" component={Link} to="/settings">
            {translate('jn.quotes.fillLetterhead')}
          </Button>
        ) : undefined
      }
    >
      {translate('jn.quotes.noLetterhead')}
    </Alert>
  );
}
