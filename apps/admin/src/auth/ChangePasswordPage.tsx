import { ChangePasswordDocument } from '@jiannuo/schema';
import { Alert, Button, Card, CardContent, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Title, useNotify, useRedirect, useTranslate } from 'react-admin';
import { bodyOf, toHttpError } from '../data/error-mapping';
import { tell } from '../data/execute';
import { queryClient } from '../data/query-client';
import { askAgain, useCurrentUser } from './session';

export default function ChangePasswordPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
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
      await tell(ChangePasswordDocument, { current, next });
      await askAgain();
      queryClient.clear();
      notify('jn.auth.passwordChanged', { type: 'success' });
      redirect('/');
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
    <Card sx={{ maxWidth: 420, mt: 2 }}>
      <Title title="jn.auth.changePassword" />
      <CardContent component="form" onSubmit={submit}>
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
      </CardContent>
    </Card>
  );
}
