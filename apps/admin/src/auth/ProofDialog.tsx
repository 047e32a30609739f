import { ProveIdentityDocument } from '@jiannuo/schema';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Link,
} from '@mui/material';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { tell } from '../data/execute';
import { refusalOf } from '../data/refusal';
import { tokenChanges } from '../data/token-changes';
import { CodeField } from './CodeField';
import { PasswordField } from './PasswordField';
import { proofGate } from './proof-gate';
import { useCurrentUser } from './session';

/** Asks for the password, or a code, once more; what waited for it goes on. */
export function ProofDialog() {
  const waiting = useSyncExternalStore(proofGate.subscribe, proofGate.isWaiting);
  return waiting ? <OpenDialog /> : null;
}

function OpenDialog() {
  const translate = useTranslate();
  const hasSecondFactor = useCurrentUser()?.hasSecondFactor ?? false;
  const [byCode, setByCode] = useState(false);
  const [given, setGiven] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setBusy(true);
    setProblem(null);
    try {
      await tokenChanges.by(() =>
        tell(ProveIdentityDocument, byCode ? { code: given } : { password: given }),
      );
      proofGate.finish(true);
    } catch (error) {
      setProblem(refusalOf(error));
      setBusy(false);
    }
  };
  const choose = (code: boolean) => {
    setByCode(code);
    setGiven('');
    setProblem(null);
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="proof-title"
      onClose={busy ? undefined : () => proofGate.finish(false)}
    >
      <form onSubmit={submit}>
        <DialogTitle id="proof-title">{translate('jn.account.proof.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('jn.account.proof.why')}</DialogContentText>
          {problem === null ? null : <Alert severity="error">{problem}</Alert>}
          {byCode ? (
            <CodeField value={given} onChange={setGiven} />
          ) : (
            <PasswordField value={given} onChange={setGiven} />
          )}
          {hasSecondFactor ? (
            <Link component="button" type="button" onClick={() => choose(!byCode)}>
              {translate(byCode ? 'jn.account.proof.byPassword' : 'jn.account.proof.byCode')}
            </Link>
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => proofGate.finish(false)} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || given === ''}>
            {translate('ra.action.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
