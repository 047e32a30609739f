import { ChangePasswordDocument } from '@jiannuo/schema';
import { Alert, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { bodyOf, toHttpError } from '../data/error-mapping';
import { tell } from '../data/execute';
import { queryClient } from '../data/query-client';
import { tokenChanges } from '../data/token-changes';
import { askAgain, useCurrentUser } from './session';

/** The password until now and, twice, the next one. */
export function ChangePasswordForm({ onChanged }: { onChanged?: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const isFirst = useCurrentUser()?.mustChangePassword ?? false;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<{
    message: string;
    fields: Readonly<Record<string, unknown>>;
  } | null>(null);
  const differs = again !== '' && again !== next;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    try {
      await tokenChanges.by(() => tell(ChangePasswordDocument, { current, next }));
      await askAgain();
      queryClient.clear();
      setCurrent('');
      setNext('');
      setAgain('');
      notify('jn.auth.passwordChanged', { type: 'success' });
      onChanged?.();
    } catch (caught) {
      const error = toHttpError(caught);
      setProblem({ message: error.message, fields: bodyOf(error)?.errors ?? {} });
    }
  };
  const fieldProblem = (name: string) => {
    const found = problem?.fields[name];
    return typeof found === 'string' ? found : undefined;
  };

  return (
    <form onSubmit={submit}>
      {isFirst ? <Alert severity="info">{translate('jn.auth.mustChange')}</Alert> : null}
      {problem === null ? null : <Alert severity="error">{problem.message}</Alert>}
      <TextField
        type="password"
        label={translate('jn.auth.currentPassword')}
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
        error={fieldProblem('current') !== undefined}
        helperText={fieldProblem('current')}
        required
        fullWidth
        margin="normal"
      />
      <TextField
        type="password"
        label={translate('jn.auth.nextPassword')}
        autoComplete="new-password"
        value={next}
        onChange={(event) => setNext(event.target.value)}
        error={fieldProblem('next') !== undefined}
        helperText={fieldProblem('next') ?? translate('jn.auth.passwordRule')}
        required
        fullWidth
        margin="normal"
      />
      <TextField
        type="password"
        label={translate('jn.auth.againPassword')}
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.target.value)}
        error={differs}
        helperText={differs ? translate('jn.auth.passwordsDiffer') : undefined}
        required
        fullWidth
        margin="normal"
      />
      <Button type="submit" variant="contained" disabled={differs || next === ''} sx={{ mt: 1 }}>
        {translate('jn.auth.changePassword')}
      </Button>
    </form>
  );
}
