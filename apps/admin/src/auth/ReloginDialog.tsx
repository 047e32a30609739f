import { LoginDocument } from '@jiannuo/schema';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { toHttpError } from '../data/error-mapping';
import { tell } from '../data/execute';
import { sessionRenewal } from '../data/session-renewal';
import { CredentialFields } from './CredentialFields';
import { currentUser, signedIn } from './session';

/** The session ended while somebody worked: sign in again above the page, which keeps everything typed. */
export function ReloginDialog() {
  const waiting = useSyncExternalStore(sessionRenewal.subscribe, sessionRenewal.isWaiting);
  return waiting ? <OpenDialog /> : null;
}

function OpenDialog() {
  const translate = useTranslate();
  const before = currentUser();
  const [username, setUsername] = useState(before?.username ?? '');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    sessionRenewal.arm(false);
    try {
      const { login } = await tell(LoginDocument, { username, password });
      signedIn(login);
      sessionRenewal.finish(true);
      if (login.id !== before?.id) window.location.reload();
    } catch (error) {
      setProblem(toHttpError(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="relogin-title">
      <form onSubmit={submit}>
        <DialogTitle id="relogin-title">{translate('jn.auth.sessionEnded')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('jn.auth.sessionEndedKept')}</DialogContentText>
          {problem === null ? null : <Alert severity="error">{problem}</Alert>}
          <CredentialFields
            username={username}
            password={password}
            onUsername={setUsername}
            onPassword={setPassword}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => sessionRenewal.finish(false)}>{translate('jn.auth.leave')}</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('ra.auth.sign_in')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
