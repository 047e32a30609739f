import { Alert, Button, CircularProgress } from '@mui/material';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { codeOf, toHttpError } from '../data/error-mapping';
import { CodeField } from './CodeField';
import { CredentialFields } from './CredentialFields';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly code: string | null;
}

interface SignInFormProps {
  readonly username?: string;
  onSignIn(credentials: Credentials): Promise<void>;
  /** Lays out the fields and the button; `busy` while it is being asked. */
  children(parts: { fields: ReactNode; submit: ReactNode; busy: boolean; signIn: SignIn }): ReactNode;
}

type SignIn = (credentials: Credentials) => Promise<void>;

/** Name and password; then, for who has a second factor, its code. */
export function SignInForm({ username: given = '', onSignIn, children }: SignInFormProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState<Credentials>({ username: given, password: '', code: null });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { username, password, code } = typed;

  const signIn: SignIn = async (credentials) => {
    setBusy(true);
    setProblem(null);
    try {
      await onSignIn(credentials);
    } catch (error) {
      if (codeOf(error) === 'SECOND_FACTOR_NEEDED') setTyped({ ...credentials, code: '' });
      else setProblem(toHttpError(error).message);
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn(typed);
  };
  const back = () => {
    setTyped({ ...typed, password: '', code: null });
    setProblem(null);
  };

  return (
    <form onSubmit={submit}>
      {children({
        busy,
        signIn,
        fields: (
          <>
            {problem === null ? null : <Alert severity="error">{problem}</Alert>}
            {code === null ? (
              <CredentialFields
                username={username}
                password={password}
                onUsername={(value) => setTyped({ ...typed, username: value })}
                onPassword={(value) => setTyped({ ...typed, password: value })}
              />
            ) : (
              <>
                <CodeField
                  value={code}
                  onChange={(value) => setTyped({ ...typed, code: value })}
                  orRecovery
                />
                <Button size="small" onClick={back} disabled={busy}>
                  {translate('jn.account.code.otherAccount')}
                </Button>
              </>
            )}
          </>
        ),
        submit: (
          <Button type="submit" variant="contained" disabled={busy || code === ''}>
            {busy ? <CircularProgress size={20} color="inherit" aria-hidden /> : translate('ra.auth.sign_in')}
          </Button>
        ),
      })}
    </form>
  );
}
