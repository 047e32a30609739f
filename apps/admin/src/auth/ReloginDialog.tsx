import { LoginDocument } from '@jiannuo/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../data/execute';
import { sessionRenewal } from '../data/session-renewal';
import { type Credentials, SignInForm } from './SignInForm';
import { currentUser, signedIn } from './session';

/** The session ended while somebody worked: sign in again above the page, which keeps everything typed. */
export function ReloginDialog() {
  const waiting = useSyncExternalStore(sessionRenewal.subscribe, sessionRenewal.isWaiting);
  return waiting ? <OpenDialog /> : null;
}

function OpenDialog() {
  const translate = useTranslate();
  const before = currentUser();
  const signIn = async (credentials: Credentials) => {
    sessionRenewal.arm(false);
    const { login } = await tell(LoginDocument, credentials);
    signedIn(login);
    sessionRenewal.finish(true);
    if (login.id !== before?.id) window.location.reload();
  };

  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="relogin-title">
      <SignInForm username={before?.username ?? ''} onSignIn={signIn}>
        {({ fields, submit }) => (
          <>
            <DialogTitle id="relogin-title">{translate('jn.auth.sessionEnded')}</DialogTitle>
            <DialogContent>
              <DialogContentText>{translate('jn.auth.sessionEndedKept')}</DialogContentText>
              {fields}
            </DialogContent>
            <DialogActions>
              <Button onClick={() => sessionRenewal.finish(false)}>{translate('jn.auth.leave')}</Button>
              {submit}
            </DialogActions>
          </>
        )}
      </SignInForm>
    </Dialog>
  );
}
