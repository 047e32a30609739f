import { ResetPasswordDocument, type UserFieldsFragment } from '@jiannuo/schema';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { bodyOf, toHttpError } from '../../data/error-mapping';
import { tell } from '../../data/execute';

/** A new first password; its owner changes it at the next sign-in and every session of theirs ends. */
export function ResetPassword({ user }: { user: UserFieldsFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await tell(ResetPasswordDocument, { id: user.id, password, version: user.version });
      notify('jn.user.passwordReset', { type: 'success' });
      setOpen(false);
      setPassword('');
      refresh();
    } catch (caught) {
      const error = toHttpError(caught);
      const field = bodyOf(error)?.errors?.password;
      setProblem(typeof field === 'string' ? field : error.message);
    }
  };

  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('jn.user.resetPassword')}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="xs"
        aria-labelledby="reset-title"
      >
        <form onSubmit={submit}>
          <DialogTitle id="reset-title">
            {translate('jn.user.resetPassword')} · {user.displayName}
          </DialogTitle>
          <DialogContent>
            <DialogContentText sx={{ mb: 1 }}>{translate('jn.user.resetHelp')}</DialogContentText>
            <TextField
              type="password"
              label={translate('jn.auth.nextPassword')}
              autoComplete="new-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              error={problem !== null}
              helperText={problem ?? translate('jn.auth.passwordRule')}
              required
              fullWidth
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained" disabled={password === ''}>
              {translate('ra.action.save')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
